package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/** Our own scores keep the laws, asked as any user asks for them. */
class OwnScorerProperties implements ScorerContract {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(MARCH_31);
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));

    @Override
    public ScorerSubject subject() {
        return OwnScorerProperties::score;
    }

    /** Every indicator is one whose points are its value. */
    private static ScorerAnswer score(ScorerCase given) {
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (ScorerIndicator one : given.indicators()) {
            IndicatorId id = IndicatorId.of("i" + indicators.size());
            indicators.add(
                    Indicator.builder().id(id).weight(one.weight()).scale(AS_IS).build());
            one.points()
                    .ifPresent(points -> observations.add(Observation.of(
                            ACCOUNT, id, ObservedValue.of(points), MARCH_31, ObservationChannel.SURVEY)));
        }
        IndexDefinition definition = IndexDefinition.builder()
                .ref(DefinitionRef.of("own", 1))
                .addGroups(new IndicatorGroup("all", BigDecimal.ONE, ImmutableList.copyOf(indicators)))
                .missing(given.missing())
                .neutralPoints(given.neutralPoints())
                .coverageFloor(given.coverageFloor())
                .build();
        Scores scores = Scoring.of(definition)
                .score(Accounts.of(List.of(Account.of(ACCOUNT))), Observations.of(observations), AS_OF);
        return scores.of(ACCOUNT)
                .fold(
                        score -> answer(score, scores.explain(ACCOUNT).orElseThrow()),
                        not -> ScorerAnswer.notScored(not.coverage()));
    }

    private static ScorerAnswer answer(Score score, Explanation explanation) {
        return ScorerAnswer.scored(
                score.point(),
                score.bounds().low(),
                score.bounds().high(),
                score.coverage(),
                explanation.parts().get(0).parts().stream()
                        .map(OwnScorerProperties::amount)
                        .toList(),
                explanation.parts().stream()
                        .skip(1)
                        .map(OwnScorerProperties::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal amount(Explanation part) {
        return part.amount().orElseThrow();
    }
}
