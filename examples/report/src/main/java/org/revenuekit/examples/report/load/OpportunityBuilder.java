package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** Makes opportunities with their lines. */
final class OpportunityBuilder {

    private static final int SHOWN_ACCOUNTS = 5;

    private final CanonicalData data;
    private final ImportLog log;
    private final SetMultimap<NameKey, AccountId> accountsByName = LinkedHashMultimap.create();
    private final ImmutableListMultimap<String, CanonicalRow> lines;

    OpportunityBuilder(CanonicalData data, Accounts accounts, ImportLog log) {
        this.data = data;
        this.log = log;
        for (Account account : accounts.list()) {
            account.name().flatMap(NameKey::from).ifPresent(key -> accountsByName.put(key, account.id()));
        }
        this.lines = Multimaps.index(
                data.rows(CanonicalTable.OPPORTUNITY_LINES), row -> row.requiredText(CanonicalColumn.LINE_OPPORTUNITY));
    }

    Opportunities opportunities(TaxBasis taxBasis) {
        ImmutableList.Builder<Opportunity> opportunities = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.OPPORTUNITIES)) {
            String id = row.requiredText(CanonicalColumn.OPPORTUNITY_ID);
            Optional<MoneyFraction> amount = CatalogueBuilder.money(
                    row, CanonicalColumn.OPPORTUNITY_AMOUNT, CanonicalColumn.OPPORTUNITY_CURRENCY);
            opportunities.add(Opportunity.builder()
                    .id(OpportunityId.of(id))
                    .account(account(row))
                    .seller(row.text(CanonicalColumn.OPPORTUNITY_SELLER).map(SellerId::of))
                    .outcome(Outcome.valueOf(row.requiredText(CanonicalColumn.OPPORTUNITY_OUTCOME)
                            .toUpperCase(Locale.ROOT)))
                    .createdOn(row.date(CanonicalColumn.OPPORTUNITY_CREATED_ON))
                    .closedOn(row.date(CanonicalColumn.OPPORTUNITY_CLOSED_ON))
                    .amount(amount)
                    .lines(lines(id, amount.map(MoneyFraction::currency)))
                    .unpricedProducts(unpricedProducts(id))
                    .build());
        }
        return Opportunities.of(taxBasis, opportunities.build());
    }

    private Optional<AccountId> account(CanonicalRow row) {
        Optional<String> id = row.text(CanonicalColumn.OPPORTUNITY_ACCOUNT);
        Optional<String> name = row.text(CanonicalColumn.OPPORTUNITY_ACCOUNT_NAME);
        if (id.isPresent() || name.isEmpty()) {
            return id.map(AccountId::of);
        }
        Set<AccountId> called =
                NameKey.from(name.get()).map(accountsByName::get).orElse(Set.of());
        if (called.size() == 1) {
            return called.stream().findFirst();
        }
        String column = CanonicalColumn.OPPORTUNITY_ACCOUNT_NAME.jsonName();
        if (called.isEmpty()) {
            log.add(ImportFinding.UNKNOWN_ACCOUNT_NAME, row.at(), column, name.get());
        } else {
            String some =
                    called.stream().limit(SHOWN_ACCOUNTS).map(AccountId::value).collect(Collectors.joining(", "));
            log.add(ImportFinding.AMBIGUOUS_ACCOUNT_NAME, row.at(), column, name.get(), some);
        }
        return Optional.empty();
    }

    /** The priced lines, all in one currency: that of the amount, or else of the first line. */
    private ImmutableList<OpportunityLine> lines(String opportunity, Optional<CurrencyUnit> stated) {
        ImmutableList.Builder<OpportunityLine> made = ImmutableList.builder();
        Optional<CurrencyUnit> currency = stated;
        for (CanonicalRow row : lines.get(opportunity)) {
            Optional<OpportunityLine> line = line(row);
            Optional<CurrencyUnit> own = line.map(priced -> priced.gross().currency());
            currency = currency.or(() -> own);
            if (line.isPresent() && own.equals(currency)) {
                made.add(line.get());
            } else if (line.isPresent()) {
                log.add(
                        ImportFinding.LINE_CURRENCY_DIFFERS,
                        row.at(),
                        CanonicalColumn.LINE_CURRENCY.jsonName(),
                        own.orElseThrow().getCode(),
                        own.orElseThrow().getCode(),
                        currency.orElseThrow().getCode());
            }
        }
        return made.build();
    }

    /** What is talked about without a price; a return without one is not. */
    private ImmutableSet<ProductId> unpricedProducts(String opportunity) {
        return lines.get(opportunity).stream()
                .filter(row -> line(row).isEmpty()
                        && row.number(CanonicalColumn.LINE_QUANTITY)
                                        .orElseThrow()
                                        .signum()
                                > 0)
                .flatMap(row -> row.text(CanonicalColumn.LINE_PRODUCT).stream())
                .map(ProductId::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A line, or empty where the row states no price. */
    private static Optional<OpportunityLine> line(CanonicalRow row) {
        OpportunityLine.Builder line = OpportunityLine.builder()
                .product(row.text(CanonicalColumn.LINE_PRODUCT).map(ProductId::of))
                .discount(row.number(CanonicalColumn.LINE_DISCOUNT).map(rate -> Discount.of(rate, reason(row))))
                .quantity(row.number(CanonicalColumn.LINE_QUANTITY).orElseThrow());
        Optional<MoneyFraction> total =
                CatalogueBuilder.money(row, CanonicalColumn.LINE_AMOUNT, CanonicalColumn.LINE_CURRENCY);
        Optional<MoneyFraction> gross = total.or(() -> CatalogueBuilder.money(
                        row, CanonicalColumn.LINE_UNIT_PRICE, CanonicalColumn.LINE_CURRENCY)
                .map(price ->
                        price.times(row.number(CanonicalColumn.LINE_QUANTITY).orElseThrow())));
        return gross.map(price -> line.gross(price).build());
    }

    private static DiscountReason reason(CanonicalRow row) {
        return row.text(CanonicalColumn.LINE_DISCOUNT_REASON)
                .map(word -> DiscountReason.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(DiscountReason.UNSTATED);
    }
}
