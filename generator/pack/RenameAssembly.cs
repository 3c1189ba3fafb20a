using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Copies assemblies into a folder and gives one of them another name, in itself and in those that reference it.</summary>
public sealed class RenameAssembly : Task
{
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    [Required]
    public string OldName { get; set; }

    [Required]
    public string NewName { get; set; }

    [Required]
    public string Folder { get; set; }

    [Output]
    public ITaskItem[] Renamed { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Folder);
        Renamed = Assemblies.Select(item => (ITaskItem)new TaskItem(Copy(item.GetMetadata("FullPath")))).ToArray();
        return true;
    }

    private string Copy(string path)
    {
        using (var assembly = AssemblyDefinition.ReadAssembly(path))
        {
            if (assembly.Name.Name == OldName)
            {
                Rename(assembly.Name);
                assembly.MainModule.Name = NewName + ".dll";
                assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            }

            foreach (var reference in assembly.MainModule.AssemblyReferences.Where(reference => reference.Name == OldName))
            {
                Rename(reference);
            }

            var target = Path.Combine(Folder, assembly.MainModule.Name);
            assembly.Write(target, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            return target;
        }
    }

    // A changed assembly no longer bears its author's signature.
    private void Rename(AssemblyNameReference name)
    {
        name.Name = NewName;
        name.PublicKey = null;
        name.PublicKeyToken = null;
        name.HasPublicKey = false;
    }
}
