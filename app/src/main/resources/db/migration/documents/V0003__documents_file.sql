create schema documents;
grant usage on schema documents to guongsang_app;

-- A file as somebody gave or asked for it; its bytes lie under files/ by their SHA-256, once.
create table documents.file (
  id       uuid primary key,
  tenant   int         not null,
  sha256   text        not null,
  bytes    bigint      not null,
  name     text        not null,
  type     text        not null,
  account  uuid,
  sealed   boolean     not null default false,
  gone_at  timestamptz,
  made_at  timestamptz not null
);
create index file_sha256 on documents.file (sha256);
grant select, insert, update on documents.file to guongsang_app;
