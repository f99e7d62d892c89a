/**
 * The interface for other systems: questions in JSON, answers in JSON, faults as problem documents
 * that name the field. Nothing is kept, no session is made.
 */
@NullMarked
package vn.guongsang.eligibility.api;

import org.jspecify.annotations.NullMarked;
