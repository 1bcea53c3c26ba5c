package org.revenuekit.segmentation.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/**
 * Who leaves a segment if nothing more is observed. A score may rise and fall as its parts grow old at their own pace,
 * so that every day is looked at.
 */
final class AgingWatch {
    private final Segments segments;
    private final Segmentation question;

    AgingWatch(Segments segments) {
        this.segments = segments;
        this.question = Segmentation.of(segments.grid());
    }

    List<EarlyWarning> within(int horizonDays) {
        List<EarlyWarning> warnings = new ArrayList<>();
        List<AccountId> staying =
                segments.accounts().list().stream().map(Account::id).toList();
        for (int days = 1; days <= horizonDays; days++) {
            Segments later = in(days);
            List<AccountId> still = new ArrayList<>();
            for (AccountId account : staying) {
                SegmentAssignment now = segments.of(account);
                SegmentAssignment then = later.of(account);
                if (then.computed().equals(now.computed())) {
                    still.add(account);
                } else {
                    warnings.add(warning(now, then, later));
                }
            }
            staying = still;
        }
        return warnings;
    }

    private Segments in(int days) {
        AsOf now = segments.asOf();
        AsOf then = now.calendar().endOf(now.date().plusDays(days)).knownOn(now.knownOn());
        return question.assign(segments.cs().agedTo(then), segments.op().agedTo(then), segments);
    }

    private static EarlyWarning warning(SegmentAssignment now, SegmentAssignment then, Segments later) {
        return new EarlyWarning(
                now.account(),
                WarningKind.AGING,
                now.csBand().equals(then.csBand()) ? Axis.OP : Axis.CS,
                now.computed().id(),
                then.computed().id(),
                Optional.of(later.asOf().date()),
                Optional.empty());
    }
}
