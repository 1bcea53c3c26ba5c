package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.internal.Decimals;

/** What each kind of action does to an asset, and where it does nothing. */
final class AssetChanger {
    private final Course course;
    private final Undos undos;
    private final Set<Place> taken = new HashSet<>();

    AssetChanger(Course course, Undos undos) {
        this.course = course;
        this.undos = undos;
    }

    /**
     * Where in the order an action stands. Comparable, so that no choice of sequence numbers makes a hash set slow.
     *
     * @param day when it takes effect
     * @param sequence its number on that day
     * @param kind what it does
     */
    private record Place(LocalDate day, long sequence, AssetChangeKind kind) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day).thenComparing(Place::sequence).thenComparing(Place::kind);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The first standing of an asset; none if its term is empty. */
    Optional<Standing> purchase(AssetAction action, Purchase purchase) {
        LocalDate from = action.effectiveFrom();
        if (purchase.until().filter(until -> !until.isAfter(from)).isPresent()) {
            course.report(CoreFinding.EMPTY_TERM, action);
            return Optional.empty();
        }
        purchase.until()
                .map(until -> new Term(until, purchase.renewsEach(), purchase.notice()))
                .ifPresent(term -> course.begin(new Spell(term, from, Optional.empty())));
        return Optional.of(done(
                action,
                new Standing(
                        purchase.awaitsActivation() ? AssetStatus.ORDERED : AssetStatus.ACTIVE,
                        purchase.product(),
                        ImmutableList.of(new QuantitySource(from, action.order(), purchase.quantity())),
                        purchase.price(),
                        Optional.empty())));
    }

    /** How it stands after an action. */
    Standing apply(Standing standing, AssetAction action) {
        AssetChange change = action.change();
        if (!taken.add(new Place(action.effectiveFrom(), action.sequence(), change.kind()))) {
            course.report(CoreFinding.ACTIONS_OF_ONE_SEQUENCE, action);
        }
        return switch (change.kind()) {
            case PURCHASE -> {
                course.report(CoreFinding.SECOND_PURCHASE, action);
                yield standing;
            }
            case ACTIVATION -> moved(standing, action, AssetStatus.ORDERED, AssetStatus.ACTIVE);
            case SUSPENSION -> moved(standing, action, AssetStatus.ACTIVE, AssetStatus.SUSPENDED);
            case RESUMPTION -> moved(standing, action, AssetStatus.SUSPENDED, AssetStatus.ACTIVE);
            case RENEWAL -> renewed(standing, action, (AssetChange.Renewal) change);
            case CANCELLATION -> cancelled(standing, action);
            case CANCELLATION_UNDONE -> undone(standing, action);
            case SWAP, PRODUCT_CHANGE, PRICE_CHANGE, QUANTITY_CHANGE ->
                standing.hasEnded() ? withoutEffect(standing, action) : changed(standing, action);
        };
    }

    private Standing moved(Standing standing, AssetAction action, AssetStatus from, AssetStatus to) {
        return standing.status() == from ? done(action, standing.withStatus(to)) : withoutEffect(standing, action);
    }

    private Standing changed(Standing standing, AssetAction action) {
        if (action.change() instanceof AssetChange.PriceChange price) {
            return done(action, standing.withPrice(price.price()), Optional.of(price.escalated()));
        }
        if (action.change() instanceof AssetChange.ProductChange product) {
            return done(action, standing.withProduct(product.product()));
        }
        if (action.change() instanceof AssetChange.QuantityChange quantity) {
            return done(action, standing.withSources(sources(standing, action, quantity.delta())));
        }
        course.close(action.effectiveFrom(), Optional.empty());
        return done(action, standing.ended(action.effectiveFrom(), Optional.of(action)));
    }

    /** More is a source of its own, less comes out of the last ones. */
    private ImmutableList<QuantitySource> sources(Standing standing, AssetAction action, BigDecimal delta) {
        if (delta.signum() > 0) {
            return Quantities.more(
                    standing.sources(), new QuantitySource(action.effectiveFrom(), action.order(), delta));
        }
        BigDecimal quantity = Quantities.total(standing.sources());
        if (quantity.add(delta).signum() < 0) {
            course.report(
                    ActionFindings.of(CoreFinding.QUANTITY_BELOW_ZERO, action, "quantity", quantity.toPlainString()));
        }
        return Quantities.less(standing.sources(), delta.negate());
    }

    private Standing renewed(Standing standing, AssetAction action, AssetChange.Renewal renewal) {
        LocalDate from = action.effectiveFrom();
        if (!renewal.until().isAfter(from)) {
            course.report(CoreFinding.EMPTY_TERM, action);
            return standing;
        }
        Purchase purchase = course.purchase();
        course.renewed(new RenewalStep(action, renewal.until(), previousEnd(standing, from)));
        course.close(from, Optional.of(RenewalStatus.RENEWED));
        course.begin(
                new Spell(new Term(renewal.until(), purchase.renewsEach(), purchase.notice()), from, Optional.empty()));
        Standing on = standing.hasEnded() ? standing.withStatus(AssetStatus.ACTIVE) : standing;
        Standing counted = renewal.quantity()
                .map(quantity -> Decimals.result(quantity.subtract(Quantities.total(on.sources()))))
                .map(delta -> on.withSources(sources(on, action, delta)))
                .orElse(on);
        return renewal.price()
                .map(price -> done(action, counted.withPrice(price), Optional.of(false)))
                .orElseGet(() -> done(action, counted));
    }

    private Optional<LocalDate> previousEnd(Standing standing, LocalDate from) {
        return standing.ending()
                .map(Standing.Ending::on)
                .or(() -> course.open().map(spell -> spell.term().endFrom(from)));
    }

    private Standing cancelled(Standing standing, AssetAction action) {
        if (undos.isVoid(action)) {
            course.use(action);
            return standing;
        }
        // what has run out can still be refused: then nobody need ask any more
        if (standing.hasEnded() && course.runsOutOn().isEmpty()) {
            return withoutEffect(standing, action);
        }
        if (action.decidedOn().isAfter(action.effectiveFrom())) {
            course.report(CoreFinding.BACK_DATED_CANCELLATION, action);
        }
        lateFor(action)
                .ifPresent(noticeBy -> course.report(
                        ActionFindings.of(CoreFinding.LATE_NOTICE, action, "noticeBy", noticeBy.toString())));
        course.close(action.effectiveFrom(), Optional.of(RenewalStatus.REFUSED));
        return done(action, standing.ended(action.effectiveFrom(), Optional.of(action)));
    }

    private Optional<LocalDate> lateFor(AssetAction action) {
        LocalDate day = action.effectiveFrom();
        return course.open()
                .map(Spell::term)
                .filter(term -> term.endFrom(day).equals(day))
                .flatMap(term -> term.noticeBy(day))
                .filter(action.decidedOn()::isAfter);
    }

    private Standing undone(Standing standing, AssetAction action) {
        if (!undos.takesBackAny(action)) {
            return withoutEffect(standing, action);
        }
        Optional<Standing> before =
                standing.ending().filter(ending -> ending.isUndoneBy(action)).map(Standing.Ending::before);
        if (before.isEmpty()) {
            course.use(action);
            return standing;
        }
        course.reopen();
        return done(action, before.get());
    }

    private Standing withoutEffect(Standing standing, AssetAction action) {
        course.report(ActionFindings.of(
                CoreFinding.ACTION_WITHOUT_EFFECT,
                action,
                "status",
                standing.status().toString()));
        return standing;
    }

    private Standing done(AssetAction action, Standing standing) {
        return done(action, standing, Optional.empty());
    }

    private Standing done(AssetAction action, Standing standing, Optional<Boolean> escalated) {
        course.use(action);
        course.put(Segment.of(action, standing, escalated));
        return standing;
    }
}
