package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.ProductId;

/** Finds by what the revenue of one key moved between two days on both of which it has some. */
final class Causes {
    /** So many pieces for so much. */
    private record Sum(BigDecimal quantity, MonthlyAmount amount) {
        static Sum of(Line line) {
            return new Sum(line.quantity(), line.amount());
        }

        Sum plus(Sum other) {
            return new Sum(quantity.add(other.quantity), amount.plus(other.amount));
        }

        /** What so many pieces would be at this price. */
        MonthlyAmount of(BigDecimal pieces) {
            return amount.times(Ratio.of(pieces, quantity));
        }
    }

    /** An asset of one of the days only, and the day on which it ended or started. */
    private record Turn(Line line, long day) {
        ProductId product() {
            return line.product();
        }
    }

    /** On a day assets of an account ended or started. Comparable, so that no choice of ids makes a hash map slow. */
    private record Swap(AccountId account, long day) implements Comparable<Swap> {
        private static final Comparator<Swap> ORDER =
                Comparator.comparing(Swap::account).thenComparing(Swap::day);

        @Override
        public int compareTo(Swap other) {
            return ORDER.compare(this, other);
        }
    }

    private final Catalogue catalogue;
    private final MonthlyAmount nothing;
    private final long start;
    private final long end;
    private final EnumMap<ChangeCause, MonthlyAmount> found = new EnumMap<>(ChangeCause.class);
    private final Set<ProductId> productsBefore = new HashSet<>();
    private final Set<ProductId> productsAfter = new HashSet<>();
    private final List<Turn> gone = new ArrayList<>();
    private final List<Turn> come = new ArrayList<>();

    Causes(Catalogue catalogue, CurrencyUnit currency, long start, long end) {
        this.catalogue = catalogue;
        this.nothing = MonthlyAmount.zero(currency);
        this.start = start;
        this.end = end;
    }

    /** Finds the causes, other than 0, of lines in order. To be asked once. */
    ImmutableMap<ChangeCause, MonthlyAmount> find(List<Line> lines) {
        Multimaps.index(lines, Line::asset).asMap().values().forEach(this::compare);
        match(turn -> Optional.of(turn.product()), this::same);
        match(turn -> catalogue.ladderOf(turn.product()).map(EditionLadder::editions), this::replace);
        match(turn -> Optional.of(new Swap(turn.line.period().account(), turn.day)), this::replace);
        gone.forEach(turn -> add(cause(turn, productsAfter), nothing.minus(turn.line.amount())));
        come.forEach(turn -> add(cause(turn, productsBefore), turn.line.amount()));
        found.values().removeIf(amount -> amount.signum() == 0);
        return ImmutableMap.copyOf(found);
    }

    private void add(ChangeCause cause, MonthlyAmount amount) {
        found.merge(cause, amount, MonthlyAmount::plus);
    }

    /** Compares the lines of one asset, if it is there on both days. */
    private void compare(Collection<Line> lines) {
        Optional<Line> before = active(lines, start);
        Optional<Line> after = active(lines, end);
        before.ifPresent(line -> productsBefore.add(line.product()));
        after.ifPresent(line -> productsAfter.add(line.product()));
        if (before.isPresent() && after.isPresent()) {
            compare(lines, before.get(), after.get());
        } else if (before.isPresent()) {
            gone.add(new Turn(before.get(), lastDay(lines, before.get())));
        } else {
            after.ifPresent(line -> come.add(new Turn(line, firstDay(lines, line))));
        }
    }

    private static Optional<Line> active(Collection<Line> lines, long day) {
        return lines.stream().filter(line -> line.isActive(day)).findFirst();
    }

    /** The day on which the asset ended of which a line is. */
    private static long lastDay(Collection<Line> lines, Line line) {
        long day = line.to();
        for (Line next : lines) {
            day = next.from() == day ? next.to() : day;
        }
        return day;
    }

    /** The day on which the asset started of which a line is. */
    private static long firstDay(Collection<Line> lines, Line line) {
        long first = line.from();
        long end = line.from();
        for (Line next : lines) {
            if (next.from() > line.from()) {
                break;
            }
            first = next.from() == end ? first : next.from();
            end = next.to();
        }
        return first;
    }

    private void compare(Collection<Line> lines, Line before, Line after) {
        if (before.product().equals(after.product())) {
            same(Sum.of(before), Sum.of(after), scheduled(lines, before, after));
        } else {
            replace(Sum.of(before), Sum.of(after));
        }
    }

    /** By how much the price of one piece changed as settled before, times the pieces there are now. */
    private MonthlyAmount scheduled(Collection<Line> lines, Line before, Line after) {
        MonthlyAmount each = nothing;
        Line last = before;
        for (Line next : lines) {
            if (next.from() > before.from() && next.from() <= after.from()) {
                each = isScheduled(last, next, after) ? each.plus(next.each()).minus(last.each()) : each;
                last = next;
            }
        }
        return each.times(after.quantity());
    }

    private static boolean isScheduled(Line last, Line next, Line after) {
        return next.period().escalated()
                && last.product().equals(next.product())
                && next.product().equals(after.product());
    }

    private void same(Sum before, Sum after) {
        same(before, after, nothing);
    }

    /** The same product: quantity at the old price, then price at the new quantity. */
    private void same(Sum before, Sum after, MonthlyAmount scheduled) {
        MonthlyAmount atOldPrice = before.of(after.quantity);
        add(ChangeCause.QUANTITY, atOldPrice.minus(before.amount));
        add(ChangeCause.SCHEDULED, scheduled);
        add(ChangeCause.PRICE, after.amount.minus(atOldPrice).minus(scheduled));
    }

    /** Another product in the place of one: product at the old quantity, then quantity at the new price. */
    private void replace(Sum before, Sum after) {
        MonthlyAmount atOldQuantity = after.of(before.quantity);
        add(ChangeCause.UPSELL, atOldQuantity.minus(before.amount));
        add(ChangeCause.QUANTITY, after.amount.minus(atOldQuantity));
    }

    /** More or less of a product that is there on the other day too is no further product. */
    private static ChangeCause cause(Turn turn, Set<ProductId> others) {
        return others.contains(turn.product()) ? ChangeCause.QUANTITY : ChangeCause.CROSS_SELL;
    }

    /** Compares what went with what came, in sums by some key that both have, and takes it from the lists. */
    private void match(Function<Turn, Optional<?>> key, BiConsumer<Sum, Sum> comparison) {
        Map<Object, Sum> before = sums(gone, key);
        Map<Object, Sum> after = sums(come, key);
        before.keySet().retainAll(after.keySet());
        before.forEach((common, sum) -> comparison.accept(sum, after.get(common)));
        gone.removeIf(turn -> key.apply(turn).filter(before::containsKey).isPresent());
        come.removeIf(turn -> key.apply(turn).filter(before::containsKey).isPresent());
    }

    private static Map<Object, Sum> sums(List<Turn> turns, Function<Turn, Optional<?>> key) {
        Map<Object, Sum> sums = new LinkedHashMap<>();
        turns.forEach(turn -> key.apply(turn).ifPresent(of -> sums.merge(of, Sum.of(turn.line), Sum::plus)));
        return sums;
    }
}
