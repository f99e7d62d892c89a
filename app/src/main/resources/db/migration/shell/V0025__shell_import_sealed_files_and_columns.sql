-- What a sheet holds may be personal: the sheet, what was planned with it and what undoes it lie sealed
-- among the files, never here in clear. The sheet goes after thirty days; what was applied stays, since
-- the journal points at it.
alter table shell.import
  drop column undo,
  add column source      text  not null default 'FILE' check (source in ('FILE', 'PASTED')),
  add column columns_    jsonb not null default '{}',
  add column plan_file   uuid,
  add column undo_file   uuid,
  add column checked_at  timestamptz,
  add column applied_by  uuid,
  add column undone_by   uuid,
  add column sheet_gone_at timestamptz;
alter table shell.import alter column source drop default;
create index import_unit on shell.import (tenant, unit, made_at desc);
create index import_same on shell.import (tenant, kind, sha256) where state = 'APPLIED';
create index import_to_forget on shell.import (made_at) where sheet_gone_at is null;
