package vn.guongsang.screening.web;

/** A reason in words with how many stand under it; one person may stand under several. */
public record ReasonGroup(String code, String words, int count) {}
