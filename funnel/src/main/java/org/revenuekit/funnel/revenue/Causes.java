package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.ProductId;

/** Finds by what the revenue of one key moved between two days on both of which it has some. */
final class Causes {
    /** So many pieces for so much. */
    private record Sum(BigDecimal quantity, MonthlyAmount amount) {
        Sum plus(Sum other) {
            return new Sum(quantity.add(other.quantity), amount.plus(other.amount));
        }

        MonthlyAmount of(BigDecimal pieces) {
            return amount.times(Ratio.of(pieces, quantity));
        }
    }

    private final Catalogue catalogue;
    private final MonthlyAmount nothing;
    private final EnumMap<ChangeCause, MonthlyAmount> found = new EnumMap<>(ChangeCause.class);

    Causes(Catalogue catalogue, CurrencyUnit currency) {
        this.catalogue = catalogue;
        this.nothing = MonthlyAmount.zero(currency);
    }

    ImmutableMap<ChangeCause, MonthlyAmount> find(List<Line> lines, long start, long end) {
        Map<AssetId, Line> before = active(lines, start);
        Map<AssetId, Line> after = active(lines, end);
        List<Line> dropped = new ArrayList<>();
        before.forEach((asset, line) -> {
            Line now = after.remove(asset);
            if (now == null) {
                dropped.add(line);
            } else {
                compare(line, now, scheduled(lines, line, now));
            }
        });
        compareOthers(dropped, List.copyOf(after.values()), before, active(lines, end));
        found.values().removeIf(amount -> amount.signum() == 0);
        return ImmutableMap.copyOf(found);
    }

    private static Map<AssetId, Line> active(List<Line> lines, long day) {
        Map<AssetId, Line> active = new TreeMap<>();
        lines.stream()
                .filter(line -> line.isActive(day))
                .forEach(line -> active.put(line.period().asset(), line));
        return active;
    }

    private static Sum sum(Line line) {
        return new Sum(line.period().quantity(), line.amount());
    }

    private void add(ChangeCause cause, MonthlyAmount amount) {
        found.merge(cause, amount, MonthlyAmount::plus);
    }

    /** One asset on both days. */
    private void compare(Line line, Line now, MonthlyAmount scheduled) {
        if (line.period().product().equals(now.period().product())) {
            compareSame(sum(line), sum(now), scheduled);
        } else {
            replace(sum(line), sum(now));
        }
    }

    /** By how much the price of one piece changed as settled before, times the pieces there are now. */
    private MonthlyAmount scheduled(List<Line> lines, Line line, Line now) {
        MonthlyAmount each = nothing;
        Line last = null;
        for (Line next : lines) {
            if (!next.period().asset().equals(line.period().asset())) {
                continue;
            }
            if (last != null
                    && next.from() > line.from()
                    && next.from() <= now.from()
                    && next.period().escalated()
                    && last.to() == next.from()
                    && last.period().product().equals(now.period().product())
                    && next.period().product().equals(now.period().product())) {
                each = each.plus(next.each().minus(last.each()));
            }
            last = next;
        }
        return each.times(now.period().quantity());
    }

    /** The same product: quantity at the old price, then price at the new quantity. */
    private void compareSame(Sum before, Sum after, MonthlyAmount scheduled) {
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

    /** Assets of one of the days only. */
    private void compareOthers(
            List<Line> dropped, List<Line> added, Map<AssetId, Line> before, Map<AssetId, Line> after) {
        List<Line> gone = new ArrayList<>(dropped);
        List<Line> come = new ArrayList<>(added);
        match(gone, come, Causes::product, Causes::product, this::same);
        match(gone, come, this::ladder, this::ladder, this::replace);
        match(gone, come, line -> swap(line, line.runTo()), line -> swap(line, line.runFrom()), this::replace);
        for (Line line : gone) {
            add(cause(line.period().product(), after), nothing.minus(line.amount()));
        }
        for (Line line : come) {
            add(cause(line.period().product(), before), line.amount());
        }
    }

    private void same(Sum before, Sum after) {
        compareSame(before, after, nothing);
    }

    private static Optional<ProductId> product(Line line) {
        return Optional.of(line.period().product());
    }

    private Optional<EditionLadder> ladder(Line line) {
        return catalogue.ladderOf(line.period().product());
    }

    /** On a day an asset of an account ended, or started. */
    private record Swap(AccountId account, long day) {}

    private static Optional<Swap> swap(Line line, long day) {
        return Optional.of(new Swap(line.period().account(), day));
    }

    private static ChangeCause cause(ProductId product, Map<AssetId, Line> others) {
        return others.values().stream()
                        .anyMatch(line -> line.period().product().equals(product))
                ? ChangeCause.QUANTITY
                : ChangeCause.CROSS_SELL;
    }

    private interface Comparison {
        void compare(Sum before, Sum after);
    }

    /** Compares the sums of all that went with those of all that came of one key, and takes them from the lists. */
    private static void match(
            List<Line> gone,
            List<Line> come,
            Function<Line, Optional<?>> keyGone,
            Function<Line, Optional<?>> keyCome,
            Comparison comparison) {
        Map<Object, Sum> before = sums(gone, keyGone);
        Map<Object, Sum> after = sums(come, keyCome);
        before.keySet().retainAll(after.keySet());
        before.forEach((key, sum) -> comparison.compare(sum, after.get(key)));
        gone.removeIf(line -> keyGone.apply(line).filter(before::containsKey).isPresent());
        come.removeIf(line -> keyCome.apply(line).filter(before::containsKey).isPresent());
    }

    private static Map<Object, Sum> sums(List<Line> lines, Function<Line, Optional<?>> key) {
        Map<Object, Sum> sums = new LinkedHashMap<>();
        lines.forEach(line -> key.apply(line).ifPresent(text -> sums.merge(text, sum(line), Sum::plus)));
        return sums;
    }
}
