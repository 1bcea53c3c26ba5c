package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.segmentation.index.IndexFinding;

/** From rows to observations: numbers and categories, dates that are there and that are not, and bad rows. */
class ObservationImportTest {
    private static final LocalDate ASKED_ABOUT = LocalDate.of(2026, 3, 31);
    private static final String ACCOUNTS = "'accounts': [ { 'file': 'a.csv', 'columns': { 'id': 'id' } } ], ";
    private static final String LONG = "'observations': [ { 'file': 'o.csv', 'columns': { 'account': 'account',"
            + " 'indicator': 'indicator', 'value': 'value', 'observedOn': 'on', 'recordedOn': 'recorded', 'channel':"
            + " 'how', 'reporter': 'who', 'source': 'source' } } ]";

    @TempDir
    private Path folder;

    private Folder files() {
        return new Folder(folder).file("a.csv", "id\n1\n2\n");
    }

    private DataSet set(String rows, String tables) {
        return files().file("o.csv", rows).set(ACCOUNTS + tables);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    private static ImmutableList<String> values(DataSet set) {
        return set.observations(ASKED_ABOUT).list().stream()
                .map(one -> one.value()
                        .fold(number -> "number " + number.toPlainString(), category -> "category " + category))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aRowWithAllColumnsIsAnObservation() {
        DataSet set = set(
                "account,indicator,value,on,recorded,how,who,source\n1,nps,9,2026-01-05,2026-01-09,Hearing,yuki,visit\n",
                LONG);
        assertEquals(
                ImmutableList.of(Observation.builder()
                        .account(AccountId.of("1"))
                        .indicator(IndicatorId.of("nps"))
                        .value(ObservedValue.of(9))
                        .observedOn(LocalDate.of(2026, 1, 5))
                        .recordedOn(LocalDate.of(2026, 1, 9))
                        .channel(ObservationChannel.HEARING)
                        .reporter(SellerId.of("yuki"))
                        .source("visit")
                        .build()),
                set.observations(ASKED_ABOUT).list());
        assertEquals(0, set.undatedObservations());
        assertEquals(
                LocalDate.of(2026, 1, 5),
                set.data().latestFact().orElseThrow().date(),
                "an observation states a fact, its record does not");
        assertEquals(ImmutableList.of(), messages(set));
    }

    @Test
    void whatReadsAsANumberIsOneAndTheRestAreCategories() {
        DataSet set = set("""
                        account,indicator,value,on,recorded,how,who,source
                        1,a,7.50,,,survey,,
                        1,a,"1,234",,,survey,,
                        1,a,(3),,,survey,,
                        1,a,７,,,survey,,
                        1,a,yes,,,survey,,
                        1,a,1e5,,,survey,,
                        1,a,85%,,,survey,,
                        1,a,非常に満足,,,survey,,
                        """, LONG);
        assertEquals(
                ImmutableList.of(
                        "number 7.5",
                        "number 1234",
                        "number -3",
                        "number 7",
                        "category yes",
                        "category 1e5",
                        "category 85%",
                        "category 非常に満足"),
                values(set));
    }

    @Test
    void aMappingCanSayThatNumbersAreNames() {
        DataSet set = set(
                "account,indicator,value,how\n1,code,007,survey\n1,code,1,survey\n",
                "'observations': [ { 'file': 'o.csv', 'columns': { 'account': 'account', 'indicator': 'indicator',"
                        + " 'category': 'value', 'channel': 'how' } } ]");
        assertEquals(ImmutableList.of("category 007", "category 1"), values(set));
    }

    @Test
    void aWideFileBecomesLongAndEmptyCellsAreNoObservations() {
        DataSet set = set(
                "account,q1,q2,code\n1,5,yes,9\n2,,no,\n",
                "'observations': [ { 'file': 'o.csv', 'columns': { 'account': 'account', 'channel': { 'constant':"
                        + " 'survey' } }, 'unpivot': { 'columns': ['q1', 'q2'], 'names': { 'q1': 'satisfaction' },"
                        + " 'name': 'indicator', 'value': 'value' } }, { 'file': 'o.csv', 'columns': { 'account':"
                        + " 'account', 'channel': { 'constant': 'survey' } }, 'unpivot': { 'columns': ['code'], 'name':"
                        + " 'indicator', 'value': 'category' } } ]");
        assertEquals(
                ImmutableList.of("1 satisfaction 5", "1 q2 yes", "2 q2 no", "1 code 9"),
                set.observations(ASKED_ABOUT).list().stream()
                        .map(one -> one.account() + " " + one.indicator() + " " + one.value())
                        .toList());
        assertEquals(ImmutableList.of(), messages(set));
    }

    @Test
    void decimalsAndGroupsAreThoseOfTheMapping() {
        DataSet set = set(
                "account;value\n1;1.234,5\n",
                "'observations': [ { 'file': 'o.csv', 'separator': ';', 'columns': { 'account': 'account', 'indicator':"
                        + " { 'constant': 'x' }, 'value': { 'column': 'value', 'decimal': ',', 'grouping': '.' },"
                        + " 'channel': { 'constant': 'behaviour' } } } ]");
        assertEquals(ImmutableList.of("number 1234.5"), values(set));
    }

    @Test
    void whatStatesNoDateIsOfTheDateAskedAboutOrOfTheOneTheMappingStates() {
        String rows = """
                account,indicator,value,on,recorded,how,who,source
                1,a,1,,,survey,,
                1,a,2,,2026-02-01,survey,,
                1,a,3,2025-01-01,,survey,,
                """;
        DataSet set = set(rows, LONG);
        assertEquals(2, set.undatedObservations());
        assertEquals(
                ImmutableList.of("2026-03-31 2026-03-31", "2026-03-31 2026-02-01", "2025-01-01 2025-01-01"), days(set));
        Mapping mapping = Folder.mapping("'segmentation': { 'observedOn': '2024-12-31' },", ACCOUNTS + LONG);
        DataSet stated = DataSet.of(Importer.read(folder, mapping, Progress.none()), mapping);
        assertEquals(
                ImmutableList.of("2024-12-31 2024-12-31", "2024-12-31 2026-02-01", "2025-01-01 2025-01-01"),
                days(stated));
    }

    private static ImmutableList<String> days(DataSet set) {
        return set.observations(ASKED_ABOUT).list().stream()
                .map(one -> one.observedOn() + " " + one.recordedOn())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void badRowsAreFoundWithTheirRow() {
        DataSet set = set(
                "account,indicator,value,on,recorded,how,who,source\n"
                        + ",a,1,,,survey,,\n"
                        + "1,,1,,,survey,,\n"
                        + "1,a,,,,survey,,\n"
                        + "1,a,1,yesterday,,survey,,\n"
                        + "1,a,1,,tomorrow,survey,,\n"
                        + "1,a,1,,,telepathy,,\n"
                        + "1,a,1234567890123,,,survey,,\n"
                        + "1,a,0.1234567,,,survey,,\n"
                        + "1,a," + "x".repeat(1_001) + ",,,survey,,\n"
                        + "9,a,1,,,survey,,\n"
                        + "2,a,1,,,survey,,\n",
                LONG);
        assertEquals(
                ImmutableList.of(
                        "o.csv:2 account MISSING_REQUIRED: observations.account has no value",
                        "o.csv:3 indicator MISSING_REQUIRED: observations.indicator has no value",
                        "o.csv:5 on UNREADABLE_DATE: observations.observedOn fits none of the date patterns yyyy-MM-dd"
                                + " [yesterday]",
                        "o.csv:6 recorded UNREADABLE_DATE: observations.recordedOn fits none of the date patterns"
                                + " yyyy-MM-dd [tomorrow]",
                        "o.csv:7 how UNKNOWN_CHOICE: observations.channel must be one of hearing, behaviour, survey;"
                                + " say in the mapping what this text means [telepathy]",
                        "o.csv:8 value NUMBER_OUT_OF_RANGE: observations.value must be of at most 12 digits before the"
                                + " point and 6 decimals [1234567890123]",
                        "o.csv:9 value NUMBER_OUT_OF_RANGE: observations.value must be of at most 12 digits before the"
                                + " point and 6 decimals [0.1234567]",
                        "o.csv:10 value UNREADABLE_TEXT: observations.value: the text has more than 1000 characters ["
                                + "x".repeat(80) + "…]",
                        "o.csv:11 account UNKNOWN_REFERENCE: observations.account names no row of accounts [9]",
                        "o.csv:4 OBSERVATION_WITHOUT_VALUE: the row states no value"),
                messages(set));
        assertEquals(
                ImmutableList.of(AccountId.of("9"), AccountId.of("2")),
                set.observations(ASKED_ABOUT).list().stream()
                        .map(Observation::account)
                        .toList());
        assertEquals(8, set.data().sources().get(1).setAside(), "and the one without a value is used for nothing");
    }

    @Test
    void theRowsOfAValueAreFound() {
        DataSet set = set("""
                        account,indicator,value,on,recorded,how,who,source
                        1,a,maybe,,,survey,,
                        1,a,yes,,,survey,,
                        2,a,maybe,,,survey,,
                        1,b,maybe,,,survey,,
                        1,a,maybe,,,hearing,,
                        """, LONG);
        Finding offScale = Finding.builder()
                .kind(IndexFinding.OFF_SCALE)
                .subject(Subject.of(IndicatorId.of("a")))
                .putDetail("value", "maybe")
                .putDetail("account", "1")
                .build();
        assertEquals(ImmutableList.of(new RowRef("o.csv", 2), new RowRef("o.csv", 6)), set.rowsOf(offScale));
        assertEquals(
                ImmutableList.of(),
                set.rowsOf(Finding.of(IndexFinding.AFTER_AS_OF, Subject.of(IndicatorId.of("a")), "observations", "1")));
        assertEquals(
                ImmutableList.of(new RowRef("a.csv", 3)),
                set.rowsOf(
                        Finding.of(IndexFinding.UNKNOWN_ACCOUNT, Subject.of(AccountId.of("2")), "observations", "1")));
    }

    @Test
    void whoWasAskedWhenStandsWithTheAccount() {
        DataSet set = new Folder(folder)
                .file("b.csv", "id,asked\n1,2026-01-04\n2,\n")
                .set("'accounts': [ { 'file': 'b.csv', 'columns': { 'id': 'id', 'askedOn': 'asked' } } ]");
        assertEquals(ImmutableMap.of(AccountId.of("1"), LocalDate.of(2026, 1, 4)), set.askedOn());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 4)), set.data().latestFact().map(fact -> fact.date()));
        assertTrue(set.observations(ASKED_ABOUT).list().isEmpty());
        assertEquals(0, set.undatedObservations());
    }
}
