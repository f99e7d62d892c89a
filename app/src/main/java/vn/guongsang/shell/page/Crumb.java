package vn.guongsang.shell.page;

/** One step of the way to a page: an address above it and its name. */
public record Crumb(String href, String text) {}
