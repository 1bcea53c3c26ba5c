package org.revenuekit.core.contact;

import static java.util.Objects.requireNonNull;

/** How far up somebody stands in a Japanese company (役職), highest first. */
public enum PositionRank {
    /** Represents the company (代表取締役, 社長). */
    REPRESENTATIVE_DIRECTOR(10),
    /** Sits on the board (取締役, 専務, 常務). */
    DIRECTOR(9),
    /** Runs a part of the company without a seat on the board (執行役員). */
    EXECUTIVE_OFFICER(8),
    /** Leads several departments (本部長, 事業部長). */
    DIVISION_HEAD(7),
    /** Leads a department (部長). */
    DEPARTMENT_HEAD(6),
    /** Stands in for the head of a department (次長, 副部長). */
    DEPUTY_DEPARTMENT_HEAD(5),
    /** Leads a section (課長). */
    SECTION_HEAD(4),
    /** Leads a team within a section (係長). */
    TEAM_LEADER(3),
    /** The most experienced of a team (主任). */
    SENIOR_STAFF(2),
    /** Leads nobody (一般). */
    STAFF(1);

    private final int seniority;

    PositionRank(int seniority) {
        this.seniority = seniority;
    }

    /**
     * Returns how far up this is.
     *
     * @return 1 for {@link #STAFF} to 10 for {@link #REPRESENTATIVE_DIRECTOR}
     */
    public int seniority() {
        return seniority;
    }

    /**
     * Returns whether this is as high as another, or higher.
     *
     * @param other the other rank
     * @return true unless this is lower
     */
    public boolean isAtLeast(PositionRank other) {
        return seniority >= requireNonNull(other, "other").seniority;
    }
}
