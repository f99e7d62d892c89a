package vn.guongsang.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One span as it was and as it became; without a before it is new, without an after it is gone. */
record SpanChange(UUID span, @Nullable Span before, @Nullable Span after) {

  SpanChange back() {
    return new SpanChange(span, /* before= */ after, /* after= */ before);
  }

  /** Whichever of the two there is. */
  Span either() {
    var there = after != null ? after : before;
    if (there == null) {
      throw new IllegalStateException("a change of nothing");
    }
    return there;
  }
}
