/**
 * Starts and keeps the real PostgreSQL server that comes with the application: unpack, create,
 * lock, start, watch, stop, back up and restore. Knows nothing of what is stored in it.
 */
@ApplicationModule(
    displayName = "Máy chủ dữ liệu",
    allowedDependencies = {})
@NullMarked
package vn.guongsang.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
