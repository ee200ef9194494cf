package org.muster.reporting.table;

/** Reads a file by what it is, not by what it is called. */
final class SheetReader {
    private SheetReader() {}

    static Sheet read(byte[] file) {
        if (file.length == 0) throw Sheet.refused("is empty; choose a file");
        if (begins(file, 'P', 'K')) return Workbook.read(file);
        if (begins(file, 0xD0, 0xCF))
            throw Sheet.refused("is an old or a protected workbook; save it as XLSX or CSV");
        return SeparatedText.read(file);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
