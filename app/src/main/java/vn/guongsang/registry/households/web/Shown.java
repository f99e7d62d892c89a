package vn.guongsang.registry.households.web;

import gg.jte.Content;

/** What another module adds to a household's page. */
public record Shown(String headingKey, Content content) {}
