package org.revenuekit.segmentation.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** Accounts A, B, C and what was observed of them: of each index the one indicator of its name, worth what it says. */
final class Clinic {
    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 31);
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    static final AccountId A = AccountId.of("A");
    static final AccountId B = AccountId.of("B");
    static final AccountId C = AccountId.of("C");
    static final SellerId ANN = SellerId.of("ann");
    static final SellerId BOB = SellerId.of("bob");

    private final List<Observation> observed = new ArrayList<>();
    private final Accounts accounts =
            Accounts.of(Stream.of(A, B, C).map(Account::of).toList());

    static IndexDefinition index(String name) {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of(name, 1))
                .addGroups(IndicatorGroup.of(
                        "all",
                        1,
                        Indicator.of(name, 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100)))
                                .withHalfLifeDays(60)))
                .build();
    }

    Clinic observe(AccountId account, String indicator, String value, LocalDate day) {
        observed.add(Observation.of(
                account,
                IndicatorId.of(indicator),
                ObservedValue.of(new BigDecimal(value)),
                day,
                ObservationChannel.BEHAVIOUR));
        return this;
    }

    Clinic observe(Observation observation) {
        observed.add(observation);
        return this;
    }

    Clinic observe(AccountId account, String indicator, String value) {
        return observe(account, indicator, value, TUESDAY);
    }

    Observations observations() {
        return Observations.of(observed);
    }

    Scores scores(String name, AsOf asOf) {
        return Scoring.of(index(name)).score(accounts, observations(), asOf);
    }

    Segments segments(SegmentGrid grid, LocalDate date) {
        AsOf asOf = CALENDAR.endOf(date);
        return Segmentation.of(grid).assign(scores("cs-index", asOf), scores("op-index", asOf));
    }

    Segments segments() {
        return segments(SegmentGrid.standard(), TUESDAY);
    }

    /** Ann leads A, and B with Bob; nobody leads C. */
    static Ownership ownership() {
        return Ownership.of(
                Sellers.of(List.of()),
                List.of(AccountOwner.of(A, ANN), AccountOwner.of(B, BOB), AccountOwner.of(B, ANN)));
    }
}
