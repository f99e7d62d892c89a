package vn.guongsang.access;

import vn.guongsang.kernel.AccountId;

/** An account, or what it may do, is not as it was. */
public record AccessChanged(AccountId account) {}
