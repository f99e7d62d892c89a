package vn.guongsang.registry.people.own.web;

import vn.guongsang.registry.people.own.CorrectionRequest;

/** A wish with the name of whoever asks. */
public record RequestLine(CorrectionRequest request, String name) {}
