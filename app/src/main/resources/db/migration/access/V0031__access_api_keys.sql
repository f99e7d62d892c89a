-- A key by which other software asks in an account's name. Shown once; kept is only its SHA-256,
-- which is enough for 256 random bits. Unique over all tenants: it comes before anything is known.
create table access.api_key (
  id         uuid primary key,
  tenant     int         not null,
  account    uuid        not null references access.account,
  name       text        not null check (name <> ''),
  hash       bytea       not null unique check (length(hash) = 32),
  made_at    timestamptz not null,
  last_used  date,
  revoked_at timestamptz
);
create unique index api_key_name on access.api_key (account, name) where revoked_at is null;
create index api_key_account on access.api_key (account, made_at);

grant select, insert, update, delete on access.api_key to guongsang_app;
