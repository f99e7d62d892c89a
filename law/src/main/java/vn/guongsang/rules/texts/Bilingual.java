package vn.guongsang.rules.texts;

/** Words that come with the rule itself, as in a local regulation, instead of from the bundle. */
public record Bilingual(String vi, String en) {}
