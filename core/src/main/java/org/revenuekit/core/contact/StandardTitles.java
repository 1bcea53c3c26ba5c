package org.revenuekit.core.contact;

import org.revenuekit.core.definition.DefinitionRef;

/** The usual titles. */
final class StandardTitles {
    static final PositionTitles TITLES = titles();

    private StandardTitles() {}

    private static PositionTitles titles() {
        PositionTitles.Builder titles = PositionTitles.builder();
        titles.ref(DefinitionRef.of("position-titles", 1));
        add(titles, PositionRank.REPRESENTATIVE_DIRECTOR, "代表取締役", "代表取締役社長", "代表取締役会長", "社長", "会長", "代表");
        add(titles, PositionRank.REPRESENTATIVE_DIRECTOR, "CEO", "President", "Chairman", "Chief Executive Officer");
        add(titles, PositionRank.DIRECTOR, "取締役", "専務取締役", "常務取締役", "専務", "常務", "副社長", "社外取締役");
        add(titles, PositionRank.DIRECTOR, "Board Director", "Managing Director");
        add(titles, PositionRank.EXECUTIVE_OFFICER, "執行役員", "常務執行役員", "専務執行役員", "上席執行役員");
        add(titles, PositionRank.EXECUTIVE_OFFICER, "Executive Officer", "CFO", "CIO", "COO", "CTO");
        add(titles, PositionRank.EXECUTIVE_OFFICER, "Vice President", "VP");
        add(titles, PositionRank.DIVISION_HEAD, "本部長", "事業部長", "事業本部長", "副本部長", "Division Head");
        add(titles, PositionRank.DEPARTMENT_HEAD, "部長", "担当部長", "室長", "支店長", "工場長");
        add(titles, PositionRank.DEPARTMENT_HEAD, "Director", "General Manager", "Department Head");
        add(titles, PositionRank.DEPUTY_DEPARTMENT_HEAD, "次長", "副部長", "部長代理", "Deputy General Manager");
        add(titles, PositionRank.SECTION_HEAD, "課長", "担当課長", "マネージャー", "マネジャー", "Manager", "Section Head");
        add(titles, PositionRank.TEAM_LEADER, "課長代理", "係長", "リーダー", "Assistant Manager", "Team Leader");
        add(titles, PositionRank.SENIOR_STAFF, "主任", "Supervisor", "Senior Staff");
        add(titles, PositionRank.STAFF, "一般", "一般社員", "社員", "担当", "担当者", "Staff");
        return titles.build();
    }

    private static void add(PositionTitles.Builder to, PositionRank rank, String... titles) {
        for (String title : titles) {
            to.putTitle(title, rank);
        }
    }
}
