CREATE TABLE "holiday_notices" (
	"region_code" text NOT NULL,
	"id" uuid NOT NULL,
	"notice" jsonb NOT NULL,
	"source_hash" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "holiday_notices_region_code_id_pk" PRIMARY KEY("region_code","id")
);
