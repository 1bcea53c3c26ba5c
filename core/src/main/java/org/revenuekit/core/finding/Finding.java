package org.revenuekit.core.finding;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Text;

/**
 * One thing about the data given: its kind, its subject and the values that a reader needs to see why.
 *
 * <p>It says nothing about the customer (that is an insight) and knows no rows: those belong to the program that read
 * the file.
 */
@Value.Immutable
public abstract class Finding {
    Finding() {}

    /**
     * Returns a finding without details.
     *
     * @param kind its kind
     * @param subject what it is about
     * @return the finding
     */
    public static Finding of(FindingKind kind, Subject subject) {
        return builder().kind(kind).subject(subject).build();
    }

    /**
     * Returns a finding with one detail.
     *
     * @param kind its kind
     * @param subject what it is about
     * @param key the detail's name
     * @param value the detail's value
     * @return the finding
     */
    public static Finding of(FindingKind kind, Subject subject, String key, String value) {
        return builder().kind(kind).subject(subject).putDetail(key, value).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public abstract FindingKind kind();

    /**
     * Returns what it is about.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * Returns the values that show why, such as the parent's name; free text of the data given, so escape it for the
     * place where it is shown.
     *
     * @return values by name, in a fixed order
     */
    public abstract ImmutableMap<String, String> details();

    @Override
    public int hashCode() {
        return Objects.hash(kind().code(), subject(), details()); // an enum's own hash differs from launch to launch
    }

    /** Returns one line: code, subject, details, control characters escaped. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(kind().code())
                .append(' ')
                .append(Text.shown(subject().toString()));
        details()
                .forEach((key, value) ->
                        line.append(", ").append(Text.shown(key)).append(" ").append(Text.shown(value)));
        return line.toString();
    }

    /** Builds a finding; kind and subject are mandatory. */
    public static final class Builder extends ImmutableFinding.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
