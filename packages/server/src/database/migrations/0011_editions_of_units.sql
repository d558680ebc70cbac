ALTER TABLE "editions" ADD COLUMN "unit_code" text;--> statement-breakpoint
UPDATE "editions" SET "unit_code" = "drafts"."unit_code" FROM "drafts"
WHERE "drafts"."region_code" = "editions"."region_code" AND "drafts"."item_code" = "editions"."item_code"
  AND ("drafts"."state" -> 'published' ->> 'at')::timestamptz = "editions"."published_at";--> statement-breakpoint
UPDATE "editions" SET "unit_code" = "region_code" WHERE "unit_code" IS NULL;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "unit_code" SET NOT NULL;
