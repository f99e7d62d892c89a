package vn.guongsang.shell.api;

import java.util.List;

/** What was wrong with a question, for machines (RFC 9457). */
public record ProblemDocument(
    String type, String title, int status, String detail, List<Fault> errors) {

  public record Fault(String field, String message) {}
}
