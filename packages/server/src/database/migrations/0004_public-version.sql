CREATE TABLE "public_versions" (
	"region_code" text PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL
);
