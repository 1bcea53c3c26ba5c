package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.account.Language;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.hierarchy.link.ParentLink;

/** Makes accounts and their parent links. */
final class CompanyBuilder {

    private final ImportLog log;

    CompanyBuilder(ImportLog log) {
        this.log = log;
    }

    static Accounts accounts(CanonicalData data) {
        ImmutableList.Builder<Account> accounts = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ACCOUNTS)) {
            accounts.add(Account.builder()
                    .id(AccountId.of(row.requiredText(CanonicalColumn.ACCOUNT_ID)))
                    .name(row.text(CanonicalColumn.ACCOUNT_NAME))
                    .country(row.text(CanonicalColumn.ACCOUNT_COUNTRY).map(Country::of))
                    .status(row.text(CanonicalColumn.ACCOUNT_STATUS).map(CompanyBuilder::status))
                    .language(row.text(CanonicalColumn.ACCOUNT_LANGUAGE).map(Language::of))
                    .industry(row.text(CanonicalColumn.ACCOUNT_INDUSTRY))
                    .employees(row.number(CanonicalColumn.ACCOUNT_EMPLOYEES).map(BigDecimal::longValueExact))
                    .build());
        }
        return Accounts.of(accounts.build());
    }

    private static AccountStatus status(String word) {
        return AccountStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }

    ImmutableList<ParentLink> links(CanonicalData data) {
        LinkBuilder builder = new LinkBuilder(log);
        ImmutableList.Builder<ParentLink> links = ImmutableList.builder();
        data.rows(CanonicalTable.ACCOUNTS).forEach(row -> builder.ofAccount(row).ifPresent(links::add));
        data.rows(CanonicalTable.LINKS).forEach(row -> builder.of(row).ifPresent(links::add));
        return links.build();
    }
}
