CREATE TABLE "audit_entries" (
	"region_code" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"algorithm" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entries_region_code_number_pk" PRIMARY KEY("region_code","number")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"region_code" text NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_heads_region_code_pk" PRIMARY KEY("region_code")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"once_key" text,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "jobs_region_code_id_pk" PRIMARY KEY("region_code","id"),
	CONSTRAINT "jobs_once" UNIQUE("region_code","kind","once_key")
);
--> statement-breakpoint
CREATE INDEX "jobs_next" ON "jobs" USING btree ("region_code","state","run_at");