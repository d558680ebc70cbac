CREATE TABLE "accounts" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text,
	"must_change_password" boolean NOT NULL,
	"demonstration" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "accounts_region_code_id_pk" PRIMARY KEY("region_code","id"),
	CONSTRAINT "accounts_name" UNIQUE("region_code","name")
);
--> statement-breakpoint
CREATE TABLE "authenticators" (
	"region_code" text NOT NULL,
	"account_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer NOT NULL,
	CONSTRAINT "authenticators_region_code_account_id_pk" PRIMARY KEY("region_code","account_id")
);
--> statement-breakpoint
CREATE TABLE "failed_attempts" (
	"region_code" text NOT NULL,
	"subject" text NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "failed_attempts_region_code_subject_pk" PRIMARY KEY("region_code","subject")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"region_code" text NOT NULL,
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_region_code_id_pk" PRIMARY KEY("region_code","id"),
	CONSTRAINT "invitations_token" UNIQUE("region_code","token_hash")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"region_code" text NOT NULL,
	"account_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "posts_region_code_account_id_unit_code_role_pk" PRIMARY KEY("region_code","account_id","unit_code","role")
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"region_code" text NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	CONSTRAINT "recovery_codes_region_code_account_id_code_hash_pk" PRIMARY KEY("region_code","account_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"region_code" text NOT NULL,
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"unit_code" text,
	"device" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"second_factor_at" timestamp with time zone,
	CONSTRAINT "sessions_region_code_id_pk" PRIMARY KEY("region_code","id"),
	CONSTRAINT "sessions_token" UNIQUE("region_code","token_hash")
);
--> statement-breakpoint
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_region_code_account_id_accounts_region_code_id_fk" FOREIGN KEY ("region_code","account_id") REFERENCES "public"."accounts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_region_code_account_id_accounts_region_code_id_fk" FOREIGN KEY ("region_code","account_id") REFERENCES "public"."accounts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_region_code_account_id_accounts_region_code_id_fk" FOREIGN KEY ("region_code","account_id") REFERENCES "public"."accounts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_region_code_account_id_accounts_region_code_id_fk" FOREIGN KEY ("region_code","account_id") REFERENCES "public"."accounts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_region_code_account_id_accounts_region_code_id_fk" FOREIGN KEY ("region_code","account_id") REFERENCES "public"."accounts"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_account" ON "invitations" USING btree ("region_code","account_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("region_code","account_id");