-- Which keys the data here was sealed with, so that a server started with others stops before it
-- seals anything. A fingerprint tells one key from another and nothing about it.
create table shell.data_key (
  name        text primary key,
  fingerprint text not null
);
grant select, insert, update, delete on shell.data_key to guongsang_app;
