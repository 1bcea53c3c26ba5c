package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.asset.AssetChange.Activation;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.asset.AssetChange.PriceChange;
import org.revenuekit.core.asset.AssetChange.ProductChange;
import org.revenuekit.core.asset.AssetChange.QuantityChange;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetChange.Resumption;
import org.revenuekit.core.asset.AssetChange.Suspension;
import org.revenuekit.core.asset.AssetChange.Swap;
import org.revenuekit.core.offering.ProductId;

/** An asset that lives through one day after the other: what is to come it does not know. */
final class NaiveAsset {
    private boolean bought;
    private AssetStatus status = AssetStatus.NONE;
    private Optional<ProductId> product = Optional.empty();
    private List<QuantitySource> sources = new ArrayList<>();
    private Optional<UnitPrice> price = Optional.empty();
    private Optional<LocalDate> firstEnd = Optional.empty();
    private long renewedTimes;
    private Optional<BillingPeriod> renews = Optional.empty();

    private boolean refused;
    private Optional<AssetAction> cancellation = Optional.empty();
    private Optional<NaiveAsset> before = Optional.empty();

    private NaiveAsset copy() {
        NaiveAsset copy = new NaiveAsset();
        copy.bought = bought;
        copy.status = status;
        copy.product = product;
        copy.sources = new ArrayList<>(sources);
        copy.price = price;
        copy.firstEnd = firstEnd;
        copy.renewedTimes = renewedTimes;
        copy.renews = renews;
        copy.refused = refused;
        copy.cancellation = cancellation;
        copy.before = before;
        return copy;
    }

    /** The state on a day by the actions that take effect until then. */
    static Optional<AssetState> state(List<AssetAction> actions, LocalDate date) {
        NaiveAsset asset = new NaiveAsset();
        List<AssetAction> until = actions.stream()
                .filter(action -> !action.effectiveFrom().isAfter(date))
                .distinct()
                .sorted(AssetLog.ORDER)
                .toList();
        if (!until.isEmpty()) {
            for (LocalDate day = until.get(0).effectiveFrom(); !day.isAfter(date); day = day.plusDays(1)) {
                LocalDate today = day;
                asset = asset.after(
                        day,
                        until.stream()
                                .filter(action -> action.effectiveFrom().equals(today))
                                .toList(),
                        until);
            }
        }
        return asset.state();
    }

    private Optional<AssetState> state() {
        return switch (status) {
            case NONE -> Optional.empty();
            case ENDED ->
                Optional.of(new AssetState(status, product.orElseThrow(), ImmutableList.of(), Optional.empty()));
            default -> Optional.of(new AssetState(status, product.orElseThrow(), ImmutableList.copyOf(sources), price));
        };
    }

    private LocalDate end() {
        return renews.map(each -> each.due(firstEnd.orElseThrow(), renewedTimes))
                .orElseGet(firstEnd::orElseThrow);
    }

    private NaiveAsset after(LocalDate day, List<AssetAction> today, List<AssetAction> known) {
        NaiveAsset asset = this;
        boolean decided = today.stream()
                .map(AssetAction::change)
                .anyMatch(change ->
                        change instanceof Renewal || change instanceof Cancellation || change instanceof Swap);
        if (!decided) {
            asset.endTerm(day);
        }
        for (AssetAction action : today) {
            asset = asset.after(action, known);
        }
        asset.endTerm(day);
        return asset;
    }

    private void endTerm(LocalDate day) {
        while (bought && status != AssetStatus.ENDED && firstEnd.isPresent() && !end().isAfter(day)) {
            if (renews.isPresent()) {
                renewedTimes++;
            } else {
                status = AssetStatus.ENDED;
            }
        }
    }

    private NaiveAsset after(AssetAction action, List<AssetAction> known) {
        AssetChange change = action.change();
        LocalDate day = action.effectiveFrom();
        if (!bought) {
            if (change instanceof Purchase purchase
                    && purchase.until().map(day::isBefore).orElse(true)) {
                bought = true;
                status = purchase.awaitsActivation() ? AssetStatus.ORDERED : AssetStatus.ACTIVE;
                product = Optional.of(purchase.product());
                sources.add(new QuantitySource(day, action.order(), purchase.quantity()));
                price = purchase.price();
                firstEnd = purchase.until();
                renews = purchase.renewsEach();
            }
        } else if (change instanceof Cancellation) {
            boolean isVoid = known.stream()
                    .anyMatch(undo -> undo.change() instanceof CancellationUndone
                            && !undo.effectiveFrom().isAfter(day)
                            && takesBack(undo, action));
            boolean ranOut = status == AssetStatus.ENDED && !refused;
            if (!isVoid && (status != AssetStatus.ENDED || ranOut)) {
                before = Optional.of(copy());
                status = AssetStatus.ENDED;
                refused = true;
                cancellation = Optional.of(action);
            }
        } else if (change instanceof CancellationUndone) {
            if (cancellation.filter(taken -> takesBack(action, taken)).isPresent()) {
                return before.orElseThrow().copy();
            }
        } else if (change instanceof Renewal renewal) {
            if (renewal.until().isAfter(day)) {
                status = status == AssetStatus.ENDED ? AssetStatus.ACTIVE : status;
                refused = false;
                cancellation = Optional.empty();
                firstEnd = Optional.of(renewal.until());
                renewedTimes = 0;
                renewal.quantity().ifPresent(number -> change(action, number.subtract(quantity())));
                price = renewal.price().or(() -> price);
            }
        } else if (status != AssetStatus.ENDED) {
            afterOther(action, change);
        }
        return this;
    }

    private void afterOther(AssetAction action, AssetChange change) {
        if (change instanceof Activation && status == AssetStatus.ORDERED) {
            status = AssetStatus.ACTIVE;
        } else if (change instanceof Suspension && status == AssetStatus.ACTIVE) {
            status = AssetStatus.SUSPENDED;
        } else if (change instanceof Resumption && status == AssetStatus.SUSPENDED) {
            status = AssetStatus.ACTIVE;
        } else if (change instanceof QuantityChange quantity) {
            change(action, quantity.delta());
        } else if (change instanceof PriceChange newPrice) {
            price = Optional.of(newPrice.price());
        } else if (change instanceof ProductChange newProduct) {
            product = Optional.of(newProduct.product());
        } else if (change instanceof Swap) {
            status = AssetStatus.ENDED;
            refused = true;
        }
    }

    private static boolean takesBack(AssetAction undo, AssetAction cancellation) {
        return cancellation.decidedOn().isBefore(undo.decidedOn())
                || (cancellation.decidedOn().equals(undo.decidedOn()) && cancellation.sequence() <= undo.sequence());
    }

    private BigDecimal quantity() {
        return sources.stream().map(QuantitySource::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One piece after the other. */
    private void change(AssetAction action, BigDecimal delta) {
        if (delta.signum() > 0) {
            sources.add(new QuantitySource(action.effectiveFrom(), action.order(), delta));
        }
        for (int i = 0; i < -delta.intValueExact() && !sources.isEmpty(); i++) {
            QuantitySource last = sources.remove(sources.size() - 1);
            if (last.quantity().compareTo(BigDecimal.ONE) > 0) {
                sources.add(new QuantitySource(
                        last.from(), last.order(), last.quantity().subtract(BigDecimal.ONE)));
            }
        }
    }
}
