CREATE TABLE "register_looks" (
	"region_code" text NOT NULL,
	"item_code" text NOT NULL,
	"number" integer NOT NULL,
	"unit_number" integer NOT NULL,
	"looked_by" text NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "register_looks_region_code_item_code_number_unit_number_pk" PRIMARY KEY("region_code","item_code","number","unit_number")
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "unit_code" text;--> statement-breakpoint
UPDATE "editions" SET "unit_code" = "drafts"."unit_code" FROM "drafts"
WHERE "drafts"."region_code" = "editions"."region_code" AND "drafts"."item_code" = "editions"."item_code"
  AND ("drafts"."state" -> 'published' ->> 'at')::timestamptz = "editions"."published_at";--> statement-breakpoint
UPDATE "editions" SET "unit_code" = "region_code" WHERE "unit_code" IS NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "unit_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "register_looks" ADD CONSTRAINT "register_looks_region_code_item_code_number_editions_region_code_item_code_number_fk" FOREIGN KEY ("region_code","item_code","number") REFERENCES "public"."editions"("region_code","item_code","number") ON DELETE no action ON UPDATE no action;