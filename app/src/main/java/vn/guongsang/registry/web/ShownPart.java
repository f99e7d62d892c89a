package vn.guongsang.registry.web;

import gg.jte.Content;

/** What another module says of a unit, under its heading. */
public record ShownPart(String headingKey, Content content) {}
