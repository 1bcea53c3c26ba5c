package org.revenuekit.hierarchy.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * The question: given a column of ids and a column of parents, who belongs to whom?
 *
 * <p>One column of parents is one kind of link, which controls. It holds no dates, so there is none to ask about; what
 * else there is to choose is chosen, as {@code parent-column@1}: an account that names itself has no parent, with a
 * finding, and a circle is opened at its smallest id.
 */
public final class ColumnResolution {
    private static final ColumnResolution STANDARD = new ColumnResolution(DefinitionRef.of("parent-column", 1));

    private final DefinitionRef definition;

    private ColumnResolution(DefinitionRef definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @return {@code parent-column@1}
     */
    public static ColumnResolution standard() {
        return STANDARD;
    }

    /**
     * Resolves every row into exactly one family, unless an earlier row has its id. Linear in the number of rows, but
     * for sorting what is reported. The arrays are neither changed nor kept.
     *
     * @param ids the id of each row's account, as {@link org.revenuekit.core.account.AccountId} allows them
     * @param parents the id of each row's parent; null or empty if it has none
     * @return the hierarchy, with a finding for each parent not used as given and each id given more than once
     * @throws IllegalArgumentException if the columns differ in length, or with its row if a text is no id
     */
    public ColumnHierarchy resolve(String[] ids, @Nullable String[] parents) {
        requireNonNull(ids, "ids");
        requireNonNull(parents, "parents");
        checkArgument(
                parents.length == ids.length,
                "parents must be as long as ids, was %s, not %s",
                parents.length,
                ids.length);
        return new IdColumns(ids, parents).resolve(definition);
    }

    /**
     * Resolves every row into exactly one family. Linear in the number of rows. Rows have no ids here, so wherever ids
     * would decide, rows do: a circle is opened at its first row. The array is neither changed nor kept.
     *
     * @param parents the row of each row's parent; -1 if it has none
     * @return the hierarchy, with a finding for each parent not used as given
     * @throws IllegalArgumentException if a parent is neither -1 nor a row
     */
    public ColumnHierarchy resolve(int[] parents) {
        return new RowColumn(requireNonNull(parents, "parents")).resolve(definition);
    }
}
