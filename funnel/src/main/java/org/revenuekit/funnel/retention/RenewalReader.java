package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.RenewalKey;

/** Takes the contracts of which it can be said what they make per month, each once. */
final class RenewalReader {
    private final RenewalPolicy policy;
    private final Set<RenewalKey> seen = new HashSet<>();
    private final ImmutableList.Builder<PricedRenewal> priced = ImmutableList.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private RenewalReader(RenewalPolicy policy) {
        this.policy = policy;
    }

    static RenewalReader read(RenewalPolicy policy, Iterable<RenewalDue> renewals) {
        RenewalReader reader = new RenewalReader(policy);
        for (RenewalDue renewal : requireNonNull(renewals, "renewals")) {
            reader.read(renewal);
        }
        return reader;
    }

    private void read(RenewalDue renewal) {
        if (!seen.add(RenewalKey.of(renewal))) {
            report(
                    RetentionFinding.DUPLICATE_RENEWAL,
                    renewal,
                    "due",
                    renewal.due().toString());
            return;
        }
        Optional<UnitPrice> price =
                renewal.price().filter(known -> known.amount().amount().signum() > 0);
        if (price.isEmpty()) {
            report(RetentionFinding.NO_PRICE, renewal, "due", renewal.due().toString());
        } else if (!price.get().amount().currency().equals(policy.currency())) {
            report(
                    RetentionFinding.FOREIGN_CURRENCY,
                    renewal,
                    "currency",
                    price.get().amount().currency().getCode());
        } else {
            priced.add(new PricedRenewal(renewal, price.get().perMonth(renewal.quantity(), policy.basis())));
        }
    }

    private void report(RetentionFinding kind, RenewalDue renewal, String key, String value) {
        findings.add(Finding.of(kind, Subject.of(renewal.asset()), key, value));
    }

    ImmutableList<PricedRenewal> priced() {
        return priced.build();
    }

    Findings findings() {
        return Findings.of(findings.build());
    }
}
