package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.SellerId;

/** Activities as facts. They have no id: account, day and kind stand for it, and several may share these. */
final class ActivityFacts implements FactKind<Activity> {
    static final ActivityFacts KIND = new ActivityFacts();

    private ActivityFacts() {}

    static Selection<Activity> of(ImmutableSet<ActivityKind> kinds, Facts facts) {
        return new Selection<>(KIND, facts.activities(), activity -> kinds.contains(activity.kind()));
    }

    @Override
    public Optional<AccountId> account(Activity fact) {
        return Optional.of(fact.account());
    }

    @Override
    public Optional<LocalDate> date(Activity fact) {
        return Optional.of(fact.date());
    }

    @Override
    public Optional<SellerId> seller(Activity fact) {
        return fact.seller();
    }

    @Override
    public Subject subject(Activity fact) {
        return new Subject("activity", fact.account().value() + " " + fact.date() + " " + fact.kind());
    }
}
