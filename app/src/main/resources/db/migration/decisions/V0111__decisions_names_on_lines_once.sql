-- The names on the register's lines, each once: a name asked for is looked up among some hundred
-- thousand names, not among millions of lines, of which half are a Nguyễn's.
create table decisions.holder_name (
  folded  text not null
);
insert into decisions.holder_name select distinct holder_folded from decisions.award;
alter table decisions.holder_name add primary key (folded);
create index holder_name_words on decisions.holder_name using gin (to_tsvector('simple', folded));
grant select, insert on decisions.holder_name to guongsang_app;
