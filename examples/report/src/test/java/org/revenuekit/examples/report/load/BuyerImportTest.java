package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.lifetime.Buyer;

/** Customers who buy without a contract. */
class BuyerImportTest {
    private static final String TABLE = "'buyers': [ { 'file': 'b.csv', 'columns': { 'account': 'account', 'frequency':"
            + " 'x', 'recency': 't', 'age': 'T', 'meanValue': 'mean', 'currency': 'currency' } } ]";

    @TempDir
    private Path folder;

    private DataSet set(String rows) {
        Folder files = new Folder(folder).file("b.csv", "account,x,t,T,mean,currency\n" + rows);
        Mapping mapping = Folder.mapping("'lifetime': { 'margin': 0.5 },", TABLE);
        return DataSet.of(Importer.read(files.root(), mapping, Progress.none()), mapping);
    }

    @Test
    void whoBoughtOnceSpentNothingAgain() {
        DataSet set = set("1,2,30.43,38.86,22.35,\n2,0,0,38.86,10,\n3,1,1.5,2,,EUR\n4,1,1.5,2,7,EUR\n");
        assertEquals(
                ImmutableList.of(
                        Buyer.of(AccountId.of("1"), 2, 30.43, 38.86).spending(mean(CurrencyUnit.USD, "22.35")),
                        Buyer.of(AccountId.of("2"), 0, 0, 38.86),
                        Buyer.of(AccountId.of("3"), 1, 1.5, 2),
                        Buyer.of(AccountId.of("4"), 1, 1.5, 2).spending(mean(CurrencyUnit.EUR, "7"))),
                set.buyers());
        assertEquals(ImmutableList.of(), set.findings());
    }

    private static MoneyRatio mean(CurrencyUnit currency, String amount) {
        return MoneyRatio.of(MoneyFraction.of(currency, new BigDecimal(amount)));
    }

    @Test
    void whatCannotBeIsAFinding() {
        DataSet set = set("1,1,3,2,,\n2,0,1,2,,\n3,1,0,2,,\n4,1,x,2,,\n5,1,1,2,,\n");
        assertEquals(ImmutableList.of(Buyer.of(AccountId.of("5"), 1, 1, 2)), set.buyers());
        assertEquals(
                List.of("BUYER_UNUSABLE 2", "BUYER_UNUSABLE 3", "BUYER_UNUSABLE 4", "UNREADABLE_NUMBER 5"),
                set.findings().stream().map(BuyerImportTest::shown).sorted().toList());
    }

    private static String shown(RowFinding finding) {
        return finding.kind().code() + " " + finding.row();
    }
}
