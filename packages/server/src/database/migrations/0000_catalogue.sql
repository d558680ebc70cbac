CREATE TABLE "catalogue_items" (
	"region_code" text NOT NULL,
	"catalogue_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"item_code" text NOT NULL,
	"item" jsonb NOT NULL,
	CONSTRAINT "catalogue_items_region_code_catalogue_id_position_pk" PRIMARY KEY("region_code","catalogue_id","position"),
	CONSTRAINT "catalogue_items_code" UNIQUE("region_code","catalogue_id","item_code")
);
--> statement-breakpoint
CREATE TABLE "catalogues" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"sector" text NOT NULL,
	"source_name" text NOT NULL,
	"source_hash" text NOT NULL,
	"findings" jsonb NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"in_force" boolean NOT NULL,
	CONSTRAINT "catalogues_region_code_id_pk" PRIMARY KEY("region_code","id"),
	CONSTRAINT "catalogues_source" UNIQUE("region_code","sector","source_hash")
);
--> statement-breakpoint
CREATE TABLE "item_codes" (
	"region_code" text NOT NULL,
	"code" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "item_codes_region_code_code_pk" PRIMARY KEY("region_code","code"),
	CONSTRAINT "item_codes_number" UNIQUE("region_code","number")
);
--> statement-breakpoint
ALTER TABLE "catalogue_items" ADD CONSTRAINT "catalogue_items_region_code_catalogue_id_catalogues_region_code_id_fk" FOREIGN KEY ("region_code","catalogue_id") REFERENCES "public"."catalogues"("region_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_items" ADD CONSTRAINT "catalogue_items_region_code_item_code_item_codes_region_code_code_fk" FOREIGN KEY ("region_code","item_code") REFERENCES "public"."item_codes"("region_code","code") ON DELETE no action ON UPDATE no action;