package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.whitespace.Evidence.Kind;

/** Finds out what a unit is worth in each column, by the policy's basis. */
final class UnitReader {
    /** Spend per employee is rounded to a millionth of the currency's unit, so that sums of cells stay exact. */
    private static final int DECIMALS = 6;

    private final Survey survey;
    private final Grid grid;
    private final ExchangeRates rates;
    private final CurrencyUnit currency;
    private final List<Finding> findings;

    UnitReader(Survey survey, Grid grid, ExchangeRates rates, List<Finding> findings) {
        this.survey = survey;
        this.grid = grid;
        this.rates = rates;
        this.currency = survey.policy().currency();
        this.findings = findings;
    }

    /** One group of all rows, but where peers are told apart. */
    Units read(Grouping<AccountId, ?> peers) {
        return switch (survey.policy().basis()) {
            case STATED -> new Units(new int[grid.rows()], 1, ImmutableMap.of());
            case LIST_PRICE, LIST_PRICE_PER_SEAT ->
                new Units(new int[grid.rows()], 1, ImmutableMap.of(0, listPrices()));
            case PEER_MEDIAN_PER_EMPLOYEE -> peers(peers::keyOf);
        };
    }

    private SortedMap<Integer, Unit> listPrices() {
        SortedMap<Integer, Unit> units = new TreeMap<>();
        Columns columns = survey.columns();
        for (int column = 0; column < columns.size(); column++) {
            List<BigDecimal> prices = new ArrayList<>();
            for (int product : columns.productsOf(column)) {
                if (survey.eligibility().isSold(product)) {
                    listPrice(columns.product(product)).ifPresent(prices::add);
                }
            }
            if (!prices.isEmpty()) {
                prices.sort(null);
                int last = prices.size() - 1;
                units.put(column, new Unit(prices.get(0), prices.get(last / 2), prices.get(last), prices.size()));
            }
        }
        return units;
    }

    private Optional<BigDecimal> listPrice(Product product) {
        Subject subject = Subject.of(product.id());
        if (product.listPrice().isEmpty()) {
            findings.add(Finding.of(WhiteSpaceFinding.NO_LIST_PRICE, subject));
            return Optional.empty();
        }
        return convert(product.listPrice().orElseThrow(), survey.asOf().date(), subject);
    }

    private Optional<BigDecimal> convert(MoneyFraction amount, LocalDate date, Subject subject) {
        Optional<MoneyFraction> converted = rates.convert(amount, currency, date);
        if (converted.isEmpty()) {
            findings.add(Finding.builder()
                    .kind(HierarchyFinding.MISSING_RATE)
                    .subject(subject)
                    .putDetail("amount", amount.toString())
                    .putDetail("into", currency.getCode())
                    .build());
        }
        return converted.map(MoneyFraction::amount);
    }

    private Units peers(Function<AccountId, Optional<?>> peers) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] groupOf = new int[grid.rows()];
        Map<Integer, SortedMap<Integer, List<BigDecimal>>> spent = new HashMap<>();
        for (int row = 0; row < groupOf.length; row++) {
            Optional<?> key = survey.members().commonGroupOf(row, peers);
            groupOf[row] =
                    key.isEmpty() ? Units.NO_GROUP : numbers.computeIfAbsent(key.orElseThrow(), none -> numbers.size());
            if (groupOf[row] != Units.NO_GROUP) {
                collect(row, spent.computeIfAbsent(groupOf[row], none -> new TreeMap<>()));
            }
        }
        Map<Integer, SortedMap<Integer, Unit>> units = new HashMap<>();
        spent.forEach((group, columns) -> {
            SortedMap<Integer, Unit> enough = new TreeMap<>();
            columns.forEach((column, each) -> {
                if (each.size() >= survey.policy().minimumPeers()) {
                    enough.put(column, quartiles(each));
                }
            });
            units.put(group, enough);
        });
        return new Units(groupOf, numbers.size(), units);
    }

    /** What a row spent per employee on what it owns. */
    private void collect(int row, SortedMap<Integer, List<BigDecimal>> spent) {
        Optional<BigDecimal> employees = Sizes.employees(survey, row).filter(count -> count.signum() > 0);
        if (employees.isEmpty()) {
            return;
        }
        spendOf(row).forEach((column, amount) -> {
            if (amount.signum() > 0 && grid.state(row, column) == CellState.OWNED) {
                spent.computeIfAbsent(column, none -> new ArrayList<>())
                        .add(amount.divide(employees.orElseThrow(), DECIMALS, RoundingMode.HALF_UP));
            }
        });
    }

    private Map<Integer, BigDecimal> spendOf(int row) {
        Span window = survey.policy().spendWindow().span(survey.asOf());
        Map<Integer, BigDecimal> spend = new TreeMap<>();
        Members members = survey.members();
        Evidence evidence = survey.evidence();
        for (int i = 0; i < members.accounts(row); i++) {
            int account = members.account(row, i);
            for (int at = evidence.from(account); at < evidence.to(account); at++) {
                int column = survey.columns().columnOf(evidence.product(at));
                if (column >= 0 && evidence.kind(at) == Kind.PURCHASE) {
                    Opportunity won = survey.opportunity(at);
                    // without a date only what was bought at any time is in the window
                    if (window.contains(won.closedOn().orElse(LocalDate.MIN))) {
                        spend.merge(column, net(won, evidence.product(at)), BigDecimal::add);
                    }
                }
            }
        }
        return spend;
    }

    private BigDecimal net(Opportunity won, int product) {
        ProductId id = survey.columns().product(product).id();
        LocalDate date = won.closedOn().orElse(survey.asOf().date());
        BigDecimal sum = BigDecimal.ZERO;
        for (OpportunityLine line : won.lines()) {
            if (line.product().filter(id::equals).isPresent()) {
                sum = sum.add(convert(line.net(), date, Subject.of(won.id())).orElse(BigDecimal.ZERO));
            }
        }
        return sum;
    }

    private static Unit quartiles(List<BigDecimal> each) {
        each.sort(null);
        int size = each.size();
        return new Unit(each.get(rank(size, 1)), each.get(rank(size, 2)), each.get(rank(size, 3)), size);
    }

    /** The nearest rank of some quarters, from 0. */
    private static int rank(int size, int quarters) {
        return (size * quarters + 3) / 4 - 1;
    }
}
