CREATE TABLE "editions" (
	"region_code" text NOT NULL,
	"item_code" text NOT NULL,
	"number" integer NOT NULL,
	"guide" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"hash_algorithm" text NOT NULL,
	"demonstration" boolean NOT NULL,
	"formed_on" date,
	"published_at" timestamp with time zone NOT NULL,
	"checked_on" date,
	CONSTRAINT "editions_region_code_item_code_number_pk" PRIMARY KEY("region_code","item_code","number")
);
--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_region_code_item_code_item_codes_region_code_code_fk" FOREIGN KEY ("region_code","item_code") REFERENCES "public"."item_codes"("region_code","code") ON DELETE no action ON UPDATE no action;