package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.segmentation.columns.ColumnObservations;
import org.revenuekit.segmentation.columns.ColumnScores;
import org.revenuekit.segmentation.columns.ColumnScoring;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Scores;

/** Columns of numbers are scored as the same observations are as objects. */
@Domain(SegmentationDomain.class)
class ColumnScoringProperties {
    @Property
    void columnsAndObjectsAgree(@ForAll IndexInput any) {
        IndexInput known = numbersKnownAtOnce(any);
        assertAgree(
                known,
                ColumnScoring.of(known.definition())
                        .score(columns(known), known.asOf())
                        .get(0));
    }

    @Property
    void severalIndicesAreScoredAsEachIs(@ForAll IndexInput any) {
        IndexInput known = numbersKnownAtOnce(any);
        List<IndexDefinition> ofEachGroup = known.definition().groups().stream()
                .filter(group -> group.weight().signum() > 0)
                .map(group -> IndexDefinition.builder()
                        .from(known.definition())
                        .groups(ImmutableList.of(group))
                        .build())
                .toList();
        ImmutableList<ColumnScores> all =
                ColumnScoring.of(ofEachGroup.toArray(IndexDefinition[]::new)).score(columns(known), known.asOf());
        for (int i = 0; i < ofEachGroup.size(); i++) {
            assertAgree(
                    new IndexInput(ofEachGroup.get(i), known.accounts(), known.observations(), known.asOf()),
                    all.get(i));
        }
    }

    private static IndexInput numbersKnownAtOnce(IndexInput any) {
        IndexInput given = any.with(any.observations().list().stream()
                .filter(observation -> observation.value().number().isPresent())
                .<Observation>map(observation -> observation.withRecordedOn(observation.observedOn()))
                .toList());
        return new IndexInput(
                given.definition(),
                given.accounts(),
                given.observations(),
                given.asOf().knownOn(given.asOf().date()));
    }

    private static void assertAgree(IndexInput known, ColumnScores columns) {
        Scores objects = known.score();
        List<Account> accounts = known.accounts().list();
        for (int row = 0; row < accounts.size(); row++) {
            assertEquals(objects.of(accounts.get(row).id()), columns.of(row));
        }
    }

    private static ColumnObservations columns(IndexInput given) {
        ImmutableList<IndicatorId> ids = given.observations().list().stream()
                .map(Observation::indicator)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        List<Observation> list = new ArrayList<>();
        int[] starts = new int[given.accounts().size() + 1];
        for (int row = 0; row < given.accounts().size(); row++) {
            list.addAll(given.observations().of(given.accounts().list().get(row).id()));
            starts[row + 1] = list.size();
        }
        return ColumnObservations.of(
                ids,
                starts,
                list.stream()
                        .mapToInt(observation -> ids.indexOf(observation.indicator()))
                        .toArray(),
                list.stream()
                        .mapToInt(observation -> (int) observation.observedOn().toEpochDay())
                        .toArray(),
                list.stream()
                        .mapToLong(observation -> observation
                                .value()
                                .number()
                                .orElseThrow()
                                .movePointRight(6)
                                .longValueExact())
                        .toArray());
    }
}
