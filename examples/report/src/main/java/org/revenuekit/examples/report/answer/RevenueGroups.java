package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;

/**
 * What groups of customers kept.
 *
 * @param by by what they are told apart
 * @param groups the groups, ascending, and last those of no group, if there are any
 */
public record RevenueGroups(RevenueBreakdown by, ImmutableList<RevenueGroup> groups) {
    /** Checks that nothing is null. */
    public RevenueGroups {
        requireNonNull(by, "by");
        requireNonNull(groups, "groups");
    }

    /** What tells accounts apart. */
    static Grouping<AccountId, String> accounts(RevenueBreakdown by, DataSet data) {
        ImmutableMap<AccountId, String> segments = data.segments();
        return Grouping.of("segment", id -> switch (by) {
            case SEGMENT -> Optional.ofNullable(segments.get(id));
            case COUNTRY -> data.accounts().find(id).flatMap(Account::country).map(Object::toString);
            case INDUSTRY -> data.accounts().find(id).flatMap(Account::industry);
            case PRODUCT -> throw new IllegalArgumentException("accounts have no product");
        });
    }

    /** What tells assets apart: the product of their last period. */
    static Grouping<AssetId, String> products(ImmutableList<AssetPeriod> periods) {
        ImmutableMap.Builder<AssetId, String> products = ImmutableMap.builder();
        periods.stream()
                .sorted(Comparator.comparing(RevenueGroups::start))
                .forEach(period -> products.put(period.asset(), period.product().value()));
        ImmutableMap<AssetId, String> last = products.buildKeepingLast();
        return Grouping.of("product", id -> Optional.ofNullable(last.get(id)));
    }

    private static LocalDate start(AssetPeriod period) {
        return period.active().from().orElse(LocalDate.MIN);
    }

    static <K extends Comparable<? super K>> RevenueGroups of(
            RevenueBreakdown by, Retention<K> retention, Survival<K> survival, Grouping<K, String> grouping) {
        Grouped<String, Retention<K>> kept = retention.by(grouping);
        Grouped<String, Survival<K>> stayed = survival.by(grouping);
        ImmutableList.Builder<RevenueGroup> groups = ImmutableList.builder();
        stayed.groups().forEach((name, stays) -> groups.add(new RevenueGroup(Optional.of(name), kept.of(name), stays)));
        if (stayed.ungrouped().subjects() > 0) {
            groups.add(new RevenueGroup(Optional.empty(), Optional.of(kept.ungrouped()), stayed.ungrouped()));
        }
        return new RevenueGroups(by, groups.build());
    }
}
