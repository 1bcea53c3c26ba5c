package org.revenuekit.examples.report.bods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.examples.report.canonical.SourceAccount;

/** Which terms held when, and when that was on record. */
class RecordHistoryTest {

    @TempDir
    private Path folder;

    private Read read(String... statements) {
        return Read.of(folder, String.join("\n", statements));
    }

    private static String from(String percent, String start) {
        return Read.shares(percent, ", 'startDate': '" + start + "'");
    }

    private static SourceAccount links(Read read) {
        return read.result().sources().get(1);
    }

    @Test
    void aCorrectionReplacesWhatWasStated() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("50", "2019-01-01")),
                Read.relationship("2022-01-01", "updated", from("100", "2019-01-01")));
        assertEquals(
                List.of("S<P 0.5 [2019-01-01,) [2020-01-01,2022-01-01)", "S<P 1 [2019-01-01,) [2022-01-01,)"),
                read.links());
        assertEquals(2, links(read).used());
        assertEquals(2, links(read).made());
    }

    @Test
    void whenTermsBeginLaterTheEarlierOnesStayTrueUntilThen() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("100", "2019-01-01")),
                Read.relationship("2021-01-01", "updated", from("40", "2020-12-01")),
                Read.relationship("2022-01-01", "updated", from("30", "2021-12-01")));
        assertEquals(
                List.of(
                        "S<P 1 [2019-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 0.4 [2020-12-01,) [2021-01-01,2022-01-01)",
                        "S<P 1 [2019-01-01,2020-12-01) [2021-01-01,)",
                        "S<P 0.4 [2020-12-01,2021-12-01) [2022-01-01,)",
                        "S<P 0.3 [2021-12-01,) [2022-01-01,)"),
                read.links());
        assertEquals(3, links(read).used());
        assertEquals(5, links(read).made());
    }

    @Test
    void aCorrectionOfTheStartReplacesTheHistoryFromThere() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("100", "2010-01-01")),
                Read.relationship("2021-01-01", "updated", from("40", "2020-01-01")),
                Read.relationship("2022-01-01", "updated", from("30", "2015-01-01")));
        assertEquals(
                List.of(
                        "S<P 1 [2010-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 1 [2010-01-01,2020-01-01) [2021-01-01,2022-01-01)",
                        "S<P 0.4 [2020-01-01,) [2021-01-01,2022-01-01)",
                        "S<P 1 [2010-01-01,2015-01-01) [2022-01-01,)",
                        "S<P 0.3 [2015-01-01,) [2022-01-01,)"),
                read.links());
    }

    @Test
    void termsThatEndedBeforeStayAsTheyWere() {
        Read read = read(
                Read.relationship("2020-01-01", "new", Read.shares("50", ", 'endDate': '2019-01-01'")),
                Read.relationship("2021-01-01", "updated", from("40", "2019-01-01")));
        assertEquals(
                List.of("S<P 0.5 [,2019-01-01) [2020-01-01,)", "S<P 0.4 [2019-01-01,) [2021-01-01,)"), read.links());
    }

    @Test
    void newTermsWithoutAStartReplaceEverything() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("50", "2019-01-01")),
                Read.relationship("2021-01-01", "updated", Read.shares("40", "")));
        assertEquals(
                List.of("S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)", "S<P 0.4 [,) [2021-01-01,)"), read.links());
    }

    @Test
    void termsStatedAgainAreARepeat() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("50", "2019-01-01")),
                Read.relationship("2021-01-01", "updated", from("50", "2019-01-01")));
        assertEquals(List.of("S<P 0.5 [2019-01-01,) [2020-01-01,)"), read.links());
        assertEquals(1, links(read).repeated());
        assertEquals(1, links(read).used());
    }

    @Test
    void severalTermsMayStandInOneStatement() {
        Read read = read(
                Read.relationship(
                        "2020-01-01",
                        "new",
                        Read.shares("50", ", 'startDate': '2018-01-01', 'endDate': '2019-01-01'") + ","
                                + from("60", "2019-01-01")),
                Read.relationship("2021-01-01", "updated", from("60", "2019-01-01") + "," + from("60", "2019-01-01")));
        assertEquals(
                List.of("S<P 0.5 [2018-01-01,2019-01-01) [2020-01-01,)", "S<P 0.6 [2019-01-01,) [2020-01-01,)"),
                read.links());
    }

    @Test
    void closingEndsTheLinkAtTheLatestOnItsDay() {
        String first = Read.relationship("2020-01-01", "new", from("50", "2019-01-01"));
        assertEquals(
                List.of(
                        "S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 0.5 [2019-01-01,2021-01-01) [2021-01-01,)"),
                read(first, Read.relationship("2021-01-01", "closed", from("50", "2019-01-01")))
                        .links());
        assertEquals(
                List.of(
                        "S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 0.5 [2019-01-01,2020-06-01) [2021-01-01,)"),
                read(
                                first,
                                Read.relationship(
                                        "2021-01-01",
                                        "closed",
                                        Read.shares("50", ", 'startDate': '2019-01-01', 'endDate': '2020-06-01'")))
                        .links());
        assertEquals(
                List.of(
                        "S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 0.5 [2019-01-01,2021-01-01) [2021-01-01,)"),
                read(first, Read.relationship("2021-01-01", "closed", "")).links());
        assertEquals(
                List.of("S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)"),
                read(first, Read.relationship("2021-01-01", "updated", "")).links(),
                "what is no longer stated is no longer on record");
    }

    @Test
    void whatBeginsAfterTheClosingIsNotCut() {
        assertEquals(
                List.of("S<P 0.5 [2022-01-01,) [2021-01-01,)"),
                read(Read.relationship("2021-01-01", "closed", from("50", "2022-01-01")))
                        .links());
        assertEquals(
                List.of("S<P 0.5 [2021-01-01,2021-01-01) [2021-01-01,)"),
                read(Read.relationship("2021-01-01", "closed", from("50", "2021-01-01")))
                        .links());
    }

    @Test
    void whatIsReplacedOnItsDayWasNeverOnRecord() {
        Read read = read(
                Read.relationship("2020-01-01", "new", from("50", "2019-01-01")),
                Read.relationship("2020-01-01", "updated", from("60", "2019-01-01")));
        assertEquals(List.of("S<P 0.6 [2019-01-01,) [2020-01-01,)"), read.links());
        assertEquals(
                List.of("1.json:1 statementDate REPLACED_AT_ONCE: the statement was replaced on the day it was made"
                        + " [2020-01-01] INFO"),
                read.findings());
        assertEquals(1, links(read).leftOut());
    }

    @Test
    void datesDecideNotTheOrderInTheFile() {
        Read read = read(
                Read.relationship("2021-01-01", "updated", from("40", "2019-01-01")),
                Read.relationship("2020-01-01", "new", from("50", "2019-01-01")),
                Read.relationship("", "new", from("70", "2019-01-01")));
        assertEquals(
                List.of(
                        "S<P 0.7 [2019-01-01,) [,2020-01-01)",
                        "S<P 0.5 [2019-01-01,) [2020-01-01,2021-01-01)",
                        "S<P 0.4 [2019-01-01,) [2021-01-01,)"),
                read.links());
    }
}
