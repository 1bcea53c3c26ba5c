package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;

/** Makes sellers, what they own and what they did. */
final class SellerBuilder {

    private SellerBuilder() {}

    static Ownership ownership(CanonicalData data, ImportLog log) {
        ImmutableList.Builder<AccountOwner> owners = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.OWNERS)) {
            Validity.of(row, CanonicalColumn.OWNER_FROM, CanonicalColumn.OWNER_TO, log)
                    .ifPresent(span -> owners.add(AccountOwner.of(
                            AccountId.of(row.requiredText(CanonicalColumn.OWNER_ACCOUNT)),
                            SellerId.of(row.requiredText(CanonicalColumn.OWNER_SELLER)),
                            span)));
        }
        return Ownership.of(sellers(data), owners.build());
    }

    private static Sellers sellers(CanonicalData data) {
        Managers managers = new Managers(data);
        ImmutableList.Builder<Seller> sellers = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.SELLERS)) {
            sellers.add(Seller.builder()
                    .id(SellerId.of(row.requiredText(CanonicalColumn.SELLER_ID)))
                    .name(row.text(CanonicalColumn.SELLER_NAME))
                    .seniority(row.text(CanonicalColumn.SELLER_SENIORITY)
                            .map(word -> Seniority.valueOf(word.toUpperCase(Locale.ROOT))))
                    .manager(row.text(CanonicalColumn.SELLER_MANAGER).map(managers::id))
                    .build());
        }
        return Sellers.of(sellers.build());
    }

    static ImmutableList<Activity> activities(CanonicalData data) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ACTIVITIES)) {
            activities.add(Activity.builder()
                    .kind(ActivityKind.valueOf(row.text(CanonicalColumn.ACTIVITY_KIND)
                            .orElseThrow()
                            .toUpperCase(Locale.ROOT)))
                    .seller(row.text(CanonicalColumn.ACTIVITY_SELLER).map(SellerId::of))
                    .account(AccountId.of(row.requiredText(CanonicalColumn.ACTIVITY_ACCOUNT)))
                    .date(row.date(CanonicalColumn.ACTIVITY_DATE).orElseThrow())
                    .build());
        }
        return activities.build();
    }

    /** Managers are named by id or by name; one who is no seller is known by what the file calls him. */
    private static final class Managers {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, String> idsByName = new HashMap<>();

        Managers(CanonicalData data) {
            for (CanonicalRow row : data.rows(CanonicalTable.SELLERS)) {
                String id = row.requiredText(CanonicalColumn.SELLER_ID);
                ids.add(id);
                // a name that two sellers share says nothing about who is meant
                row.text(CanonicalColumn.SELLER_NAME)
                        .ifPresent(name -> idsByName.merge(name, id, (one, other) -> name));
            }
        }

        SellerId id(String text) {
            return SellerId.of(ids.contains(text) ? text : idsByName.getOrDefault(text, text));
        }
    }
}
