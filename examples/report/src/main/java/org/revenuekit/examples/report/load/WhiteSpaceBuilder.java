package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Comparator;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.hierarchy.whitespace.Exclusion;
import org.revenuekit.hierarchy.whitespace.StatedPotential;
import org.revenuekit.hierarchy.whitespace.ValueRange;
import org.revenuekit.hierarchy.whitespace.Wallet;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;

/** Makes everything that a white-space analysis looks at. */
final class WhiteSpaceBuilder {

    private final CanonicalData data;
    private final ImportLog log;

    WhiteSpaceBuilder(CanonicalData data, ImportLog log) {
        this.data = data;
        this.log = log;
    }

    WhiteSpaceFacts facts(Catalogue catalogue, Opportunities opportunities, Assets assets) {
        return WhiteSpaceFacts.builder()
                .catalogue(catalogue)
                .opportunities(opportunities)
                .assets(assets)
                .exclusions(exclusions())
                .competitorUses(competitorUses())
                .needs(needs())
                .wallets(wallets())
                .statedPotentials(potentials())
                .seats(seats())
                .surveyed(surveyed())
                .build();
    }

    private ImmutableList<Exclusion> exclusions() {
        return data.rows(CanonicalTable.EXCLUSIONS).stream()
                .map(row -> Exclusion.of(
                        account(row, CanonicalColumn.EXCLUSION_ACCOUNT),
                        product(row, CanonicalColumn.EXCLUSION_PRODUCT),
                        row.requiredText(CanonicalColumn.EXCLUSION_REASON)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CompetitorUse> competitorUses() {
        return data.rows(CanonicalTable.COMPETITOR_USES).stream()
                .flatMap(row ->
                        Validity.of(row, CanonicalColumn.COMPETITOR_FROM, CanonicalColumn.COMPETITOR_TO, log).stream()
                                .map(during -> new CompetitorUse(
                                        account(row, CanonicalColumn.COMPETITOR_ACCOUNT),
                                        product(row, CanonicalColumn.COMPETITOR_PRODUCT),
                                        row.requiredText(CanonicalColumn.COMPETITOR_NAME),
                                        during)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Need> needs() {
        return data.rows(CanonicalTable.NEEDS).stream()
                .map(row -> Need.of(
                        account(row, CanonicalColumn.NEED_ACCOUNT),
                        product(row, CanonicalColumn.NEED_PRODUCT),
                        row.date(CanonicalColumn.NEED_RECORDED_ON).orElseThrow(),
                        row.requiredText(CanonicalColumn.NEED_TEXT)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Wallet> wallets() {
        ImmutableList.Builder<Wallet> wallets = ImmutableList.builder();
        FirstStands<AccountId, Wallet> stated = new FirstStands<>(log);
        for (CanonicalRow row : data.rows(CanonicalTable.WALLETS)) {
            Wallet wallet = Wallet.of(
                    account(row, CanonicalColumn.WALLET_ACCOUNT),
                    amount(row, CanonicalColumn.WALLET_PER_YEAR, CanonicalColumn.WALLET_CURRENCY));
            if (stated.isFirst(wallet.account(), wallet, row.at())) {
                wallets.add(wallet);
            }
        }
        return wallets.build();
    }

    /** Of what a potential is stated. */
    private record Place(AccountId account, Offering offering) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::account).thenComparing(Place::offering);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private ImmutableList<StatedPotential> potentials() {
        ImmutableList.Builder<StatedPotential> potentials = ImmutableList.builder();
        FirstStands<Place, StatedPotential> stated = new FirstStands<>(log);
        for (CanonicalRow row : data.rows(CanonicalTable.POTENTIALS)) {
            MoneyFraction mid = amount(row, CanonicalColumn.POTENTIAL_MID, CanonicalColumn.POTENTIAL_CURRENCY);
            MoneyFraction low = CatalogueBuilder.money(
                            row, CanonicalColumn.POTENTIAL_LOW, CanonicalColumn.POTENTIAL_CURRENCY)
                    .orElse(mid);
            MoneyFraction high = CatalogueBuilder.money(
                            row, CanonicalColumn.POTENTIAL_HIGH, CanonicalColumn.POTENTIAL_CURRENCY)
                    .orElse(mid);
            if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
                log.add(
                        ImportFinding.POTENTIAL_OUT_OF_ORDER,
                        row.at(),
                        "",
                        "",
                        low.toString(),
                        mid.toString(),
                        high.toString());
                continue;
            }
            StatedPotential potential = StatedPotential.of(
                    account(row, CanonicalColumn.POTENTIAL_ACCOUNT),
                    Offering.of(product(row, CanonicalColumn.POTENTIAL_PRODUCT)),
                    ValueRange.of(low, mid, high));
            if (stated.isFirst(new Place(potential.account(), potential.offering()), potential, row.at())) {
                potentials.add(potential);
            }
        }
        return potentials.build();
    }

    private ImmutableMap<AccountId, Long> seats() {
        ImmutableMap.Builder<AccountId, Long> seats = ImmutableMap.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ACCOUNTS)) {
            row.number(CanonicalColumn.ACCOUNT_SEATS)
                    .map(BigDecimal::longValueExact)
                    .ifPresent(count -> seats.put(account(row, CanonicalColumn.ACCOUNT_ID), count));
        }
        return seats.buildOrThrow();
    }

    private ImmutableSet<AccountId> surveyed() {
        return data.rows(CanonicalTable.ACCOUNTS).stream()
                .filter(row -> row.text(CanonicalColumn.ACCOUNT_SURVEYED)
                        .filter("yes"::equals)
                        .isPresent())
                .map(row -> account(row, CanonicalColumn.ACCOUNT_ID))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static AccountId account(CanonicalRow row, CanonicalColumn column) {
        return AccountId.of(row.requiredText(column));
    }

    private static ProductId product(CanonicalRow row, CanonicalColumn column) {
        return ProductId.of(row.requiredText(column));
    }

    private static MoneyFraction amount(CanonicalRow row, CanonicalColumn amount, CanonicalColumn currency) {
        return CatalogueBuilder.money(row, amount, currency).orElseThrow();
    }
}
