package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.examples.report.Repository;
import org.revenuekit.examples.report.SharedData;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;

/** Examples of the Beneficial Ownership Data Standard in which statements replace others, asked with two dates. */
class StatementsOverTimeTest {
    private static final AccountId TECIDO = AccountId.of("01B68D7633");
    private static final AccountId FERMCAT = AccountId.of("ent-93c75c87ab28f889");

    private static Hierarchy bods(String date, String knownOn) {
        Mapping mapping = MappingReader.read(Repository.mapping("bods"));
        DataSet set = DataSet.of(Importer.read(SharedData.folder("bods"), mapping, Progress.none()), mapping);
        AsOf asOf = BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY)
                .endOf(LocalDate.parse(date))
                .knownOn(LocalDate.parse(knownOn));
        return HierarchyResolution.of(HierarchyView.majorityOwnership()).resolve(set.accounts(), set.links(), asOf);
    }

    private static List<String> holders(AccountId company, String date, String knownOn) {
        return bods(date, knownOn).holdings().of(company).stream()
                .map(holder -> holder.holder().label() + " " + holder.share())
                .toList();
    }

    @Test
    void tecidoAsOf() {
        assertEquals(List.of("Maria Esteves 1"), holders(TECIDO, "2020-01-01", "2020-01-01"));
        assertEquals(List.of("Shear Trust 0.6", "Maria Esteves 0.4"), holders(TECIDO, "2022-01-01", "2022-01-01"));
        assertEquals(List.of("Shear Trust 0.7", "Maria Esteves 0.3"), holders(TECIDO, "2023-02-01", "2023-02-01"));
        assertEquals(List.of("Shear Trust 0.8"), holders(TECIDO, "2024-01-01", "2024-01-01"));
        assertEquals(
                "Shear Trust",
                bods("2024-01-01", "2024-01-01").ultimateOf(TECIDO).label());
    }

    @Test
    void tecidoAsKnownOn() {
        assertEquals(List.of("Maria Esteves 1"), holders(TECIDO, "2021-09-24", "2021-09-24"));
        assertEquals(List.of("Shear Trust 0.6", "Maria Esteves 0.4"), holders(TECIDO, "2021-09-24", "2021-09-25"));
        assertEquals(List.of("Maria Esteves 1"), holders(TECIDO, "2020-06-01", "2024-01-01"));
    }

    @Test
    void fermcatAsOf() {
        assertEquals(
                List.of("Patrick O'Donohue 0.5", "Riyadh Byrne-Amin 0.5"),
                holders(FERMCAT, "2020-01-01", "2020-01-01"));
        assertEquals(
                List.of("Patrick O'Donohue 0.5", "Declan Byrne-Amin 0.5"),
                holders(FERMCAT, "2022-01-01", "2022-01-01"));
        assertEquals(List.of("Patrick O'Donohue 1"), holders(FERMCAT, "2023-01-01", "2023-01-01"));
        assertEquals(
                1,
                bods("2022-01-01", "2022-01-01").findings().of(HierarchyFinding.DEADLOCK).stream()
                        .filter(finding -> finding.subject().id().equals(FERMCAT.value()))
                        .count());
    }

    /** The last statement gives all shares the first day of the half, so that the past has more than the whole. */
    @Test
    void fermcatAsKnownOnContradictsItself() {
        assertEquals(
                List.of("Patrick O'Donohue 1", "Riyadh Byrne-Amin 0.5"), holders(FERMCAT, "2020-01-01", "2024-01-01"));
        assertEquals(
                List.of("ent-93c75c87ab28f889 1.5"),
                bods("2020-01-01", "2024-01-01").findings().of(HierarchyFinding.SHARES_OVER_WHOLE).stream()
                        .map(finding ->
                                finding.subject().id() + " " + finding.details().get("sum"))
                        .toList());
    }
}
