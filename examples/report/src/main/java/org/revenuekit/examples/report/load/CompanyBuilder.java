package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
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
                    .build());
        }
        return Accounts.of(accounts.build());
    }

    ImmutableList<ParentLink> links(CanonicalData data) {
        ImmutableList.Builder<ParentLink> links = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ACCOUNTS)) {
            link(row, CanonicalColumn.ACCOUNT_ID, CanonicalColumn.ACCOUNT_PARENT, CanonicalColumn.ACCOUNT_PARENT_NAME)
                    .ifPresent(links::add);
        }
        for (CanonicalRow row : data.rows(CanonicalTable.LINKS)) {
            if (row.text(CanonicalColumn.LINK_PARENT).isEmpty()
                    && row.text(CanonicalColumn.LINK_PARENT_NAME).isEmpty()) {
                log.add(ImportFinding.LINK_WITHOUT_PARENT, row.at(), "", "");
            }
            link(row, CanonicalColumn.LINK_CHILD, CanonicalColumn.LINK_PARENT, CanonicalColumn.LINK_PARENT_NAME)
                    .ifPresent(links::add);
        }
        return links.build();
    }

    private Optional<ParentLink> link(
            CanonicalRow row, CanonicalColumn child, CanonicalColumn parent, CanonicalColumn parentName) {
        AccountId id = AccountId.of(row.requiredText(child));
        Optional<ParentLink> byId = row.text(parent).map(text -> ParentLink.of(id, AccountId.of(text)));
        if (byId.isPresent()) {
            return byId;
        }
        Optional<String> name = row.text(parentName);
        if (name.flatMap(NameKey::from).isPresent()) {
            return name.map(text -> ParentLink.ofName(id, text));
        }
        name.ifPresent(text -> log.add(
                ImportFinding.UNUSABLE_NAME, row.at(), parentName.jsonName(), text, parentName.qualifiedName()));
        return Optional.empty();
    }
}
