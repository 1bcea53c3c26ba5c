package org.revenuekit.segmentation.phase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.seller.SellerId;

/** One thing to count: whose, at which account, and as what; an activity has a kind, nothing else has. */
record QuantityItem(
        AccountId account,
        Optional<SellerId> seller,
        As as,
        @Nullable ActivityKind kind) {
    /** As what something counts. */
    enum As {
        ACTIVITY,
        APPOINTMENT,
        CLOSING,
        KEPT,
        DROPPED,
        UNREPORTED,
        UNPLANNED
    }
}
