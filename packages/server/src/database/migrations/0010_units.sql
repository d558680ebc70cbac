CREATE TABLE "unit_revisions" (
	"region_code" text NOT NULL,
	"code" text NOT NULL,
	"number" integer NOT NULL,
	"unit" jsonb NOT NULL,
	"is_closed" boolean NOT NULL,
	"written_by" text,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unit_revisions_region_code_code_number_pk" PRIMARY KEY("region_code","code","number")
);
