package vn.guongsang.decisions.issue;

import java.util.UUID;

public record LineId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
