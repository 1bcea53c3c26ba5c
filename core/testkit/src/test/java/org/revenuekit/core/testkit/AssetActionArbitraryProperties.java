package org.revenuekit.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.assertComes;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.many;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.simplest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange;
import org.revenuekit.core.asset.AssetChangeKind;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.AssetTracking;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.BillingUnit;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;

/** The part of the kit about what is done to assets. */
class AssetActionArbitraryProperties {
    @Example
    void actionsAreOfAllKindsPlannedBackDatedAndRecordedLate() {
        List<AssetAction> actions = many(CoreArbitraries.assetActions());

        assertEquals(
                EnumSet.allOf(AssetChangeKind.class),
                actions.stream().map(action -> action.change().kind()).collect(Collectors.toSet()));
        assertEquals(
                Stream.of("AS1", "AS2", "AS3").map(AssetId::of).collect(Collectors.toSet()),
                actions.stream().map(AssetAction::asset).collect(Collectors.toSet()));
        assertComes(
                actions,
                action -> action.decidedOn().isBefore(action.effectiveFrom()),
                action -> action.decidedOn().isAfter(action.effectiveFrom()),
                action -> action.knownFrom().isAfter(action.decidedOn()),
                action -> action.recordedOn().isEmpty(),
                action -> action.sequence() == 2,
                action -> action.order().isPresent());
        assertComes(
                purchases(actions),
                purchase -> purchase.until().isEmpty(),
                purchase ->
                        purchase.renewsEach().isPresent() && purchase.notice().isPresent(),
                purchase ->
                        purchase.until().isPresent() && purchase.renewsEach().isEmpty(),
                Purchase::awaitsActivation,
                purchase -> purchase.price().isEmpty(),
                purchase -> purchase.usefulUntil().isPresent());
    }

    private static List<Purchase> purchases(List<AssetAction> actions) {
        return actions.stream()
                .filter(action -> action.change() instanceof Purchase)
                .map(action -> (Purchase) action.change())
                .toList();
    }

    @Example
    void actionsAreNarrowedAsAsked() {
        List<AssetAction> actions = many(CoreArbitraries.assetActions()
                .on(CoreArbitraries.assetIds(1))
                .by(CoreArbitraries.accountIds(1))
                .ofProducts(CoreArbitraries.productIds(1))
                .in(CurrencyUnit.USD));

        assertEquals(
                Set.of(AssetId.of("AS1")),
                actions.stream().map(AssetAction::asset).collect(Collectors.toSet()));
        assertEquals(
                Set.of(AccountId.of("A1")),
                purchases(actions).stream().map(Purchase::account).collect(Collectors.toSet()));
        assertEquals(
                Set.of(ProductId.of("P1")),
                purchases(actions).stream().map(Purchase::product).collect(Collectors.toSet()));
        assertEquals(
                Set.of(CurrencyUnit.USD),
                Stream.concat(
                                purchases(actions).stream().flatMap(purchase -> purchase.price().stream()),
                                actions.stream()
                                        .filter(action -> action.change() instanceof AssetChange.PriceChange)
                                        .map(action -> ((AssetChange.PriceChange) action.change()).price()))
                        .map(UnitPrice::amount)
                        .map(amount -> amount.currency())
                        .collect(Collectors.toSet()));
    }

    @Example
    void anActionShrinksToItsBareMinimum() {
        assertEquals(
                AssetAction.of(
                        AssetId.of("AS1"),
                        LocalDate.of(2026, 4, 1),
                        Purchase.of(AccountId.of("A1"), ProductId.of("P1"))),
                simplest(CoreArbitraries.assetActions(), action -> true));
        assertEquals(
                Optional.empty(),
                simplest(CoreArbitraries.assetActions(), action -> action.sequence() > 0)
                        .recordedOn());
    }

    @Example
    void billingPeriodsAreOfAllUnits() {
        List<BillingPeriod> periods = many(CoreArbitraries.billingPeriods());

        assertEquals(
                EnumSet.allOf(BillingUnit.class),
                periods.stream().map(BillingPeriod::unit).collect(Collectors.toSet()));
        assertComes(periods, BillingPeriod.ofDays(30)::equals, period -> period.count() > 100);
        assertEquals(BillingPeriod.MONTHLY, simplest(CoreArbitraries.billingPeriods(), period -> true));
    }

    @Example
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("ids", () -> CoreArbitraries.assetActions().on(null));
        assertNames("ids", () -> CoreArbitraries.assetActions().by(null));
        assertNames("ids", () -> CoreArbitraries.assetActions().ofProducts(null));
        assertNames("currency", () -> CoreArbitraries.assetActions().in(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** The domain as its users use it. */
    @Property
    @Domain(CoreDomain.class)
    void actionsAreUsedOrReported(
            @ForAll @Size(max = 12) List<AssetAction> log, @ForAll BillingPeriod period, @ForAll AsOf asOf) {
        AssetHistories histories = AssetTracking.of(AssetPolicy.standard()).follow(log, asOf);

        assertEquals(log.size(), histories.used() + histories.setAside() + histories.notYetKnown());
        assertEquals(period, BillingPeriod.parse(period.toString()));
    }
}
